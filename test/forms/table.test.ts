import { describe, expect, it } from 'vitest';
import { application } from '../../forms/application/form.ts';

/** The application's questions as they were decided: control, step, sensitivity. */
const decided = [
  ['role', 'hvem', 'P'],
  ['givenName', 'personen', 'P'],
  ['familyName', 'personen', 'P'],
  ['nationalId', 'personen', 'F'],
  ['birthDate', 'personen', 'P'],
  ['address.street', 'personen', 'P'],
  ['address.postalCode', 'personen', 'P'],
  ['address.city', 'personen', 'P'],
  ['protectedAddress', 'personen', 'F'],
  ['staysHere', 'personen', 'P'],
  ['mobile', 'personen', 'P'],
  ['email', 'personen', 'P'],
  ['noticeChannel', 'personen', 'P'],
  ['language', 'personen', 'P'],
  ['interpreter', 'personen', 'P'],
  ['interpreter.language', 'personen', 'P'],
  ['adaptations', 'personen', 'H'],
  ['applicant.name', 'soker', 'P'],
  ['applicant.mobile', 'soker', 'P'],
  ['applicant.email', 'soker', 'P'],
  ['applicant.relation', 'soker', 'P'],
  ['noticeChannel', 'soker', 'P'],
  ['language', 'soker', 'P'],
  ['mandate', 'soker', 'P'],
  ['personKnows', 'soker', 'H'],
  ['personKnows.reason', 'soker', 'H'],
  ['parentalResponsibility', 'soker', 'P'],
  ['parentalResponsibility.other.name', 'soker', 'P'],
  ['parentalResponsibility.other.mobile', 'soker', 'P'],
  ['parentalResponsibility.other.contact', 'soker', 'P'],
  ['childsView', 'soker', 'H'],
  ['wishes', 'hva', 'H'],
  ['existingPlan', 'hva', 'H'],
  ['existingPlan.where', 'hva', 'H'],
  ['services', 'tjenester', 'H'],
  ['unit', 'tjenester', 'H'],
  ['unit', 'hva', 'H'],
  ['needs', 'tjenester', 'H'],
  ['callMe', 'tjenester', 'P'],
  ['callMe', 'hva', 'P'],
  ['callWhen', 'tjenester', 'P'],
  ['callWhen', 'hva', 'P'],
  ['matters', 'tjenester', 'H'],
  ['duration', 'tjenester', 'P'],
  ['participants', 'samarbeid', 'H'],
  ['coordinatorWish', 'samarbeid', 'H'],
  ['nextOfKin.name', 'samarbeid', 'P'],
  ['nextOfKin.phone', 'samarbeid', 'P'],
  ['nextOfKin.mayContact', 'samarbeid', 'P'],
  ['obtainFrom', 'innhenting', 'H'],
  ['notHandledBy', 'innhenting', 'H'],
  ['notHandledBy', 'samarbeid', 'H'],
  ['correct', 'se-over', 'none'],
];

/** Ours beyond it: how much to fill in, a child who is not born yet, another way to reach the other parent. */
const own = [
  ['length', 'hvem', 'none'],
  ['birthDate.expected', 'personen', 'P'],
  ['parentalResponsibility.other.email', 'soker', 'P'],
];

describe('the application', () => {
  const asked = application.fields.map(({ id, step, sensitivity }) => [id, step, sensitivity]);

  it.each(decided)('asks %s on %s, sensitivity %s', (...question) => {
    expect(asked).toContainEqual(question);
  });

  it('asks nothing else', () => {
    const known = [...decided, ...own].map(String);
    expect(asked.map(String).filter((question) => !known.includes(question))).toEqual([]);
  });

  it('never demands what is about health, but wishes, unit and needs', () => {
    const demanded = application.fields.filter(({ sensitivity, required }) => sensitivity === 'H' && required);
    expect([...new Set(demanded.map(({ id }) => id))]).toEqual(['wishes', 'unit', 'needs']);
  });
});
