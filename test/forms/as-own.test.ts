import { describe, expect, test } from 'vitest';
import { asOwn } from '../../forms/application/as-own.ts';
import { draftContact, personContact } from '../../forms/application/draft-contact.ts';
import { isForAdult } from '../../forms/application/facts.ts';
import { application } from '../../forms/application/form.ts';
import { firstOpenStep } from '../../forms/form.ts';
import { formContext, wholeAnswers, wholeChildAnswers } from '../support/application-answers.ts';

const helpers = wholeAnswers({
  role: 'representative',
  'applicant.name': 'Siv Syntetisk',
  'applicant.mobile': '+4740000031',
  'applicant.relation': 'Datter',
  mandate: 'later',
  personKnows: 'no',
  'personKnows.reason': 'Hun glemmer det.',
  correct: undefined,
});

describe('what a helper prepared, as the person’s own', () => {
  test('is about themself, and keeps what they need and who is in it', () => {
    const own = asOwn(helpers, formContext());
    expect(own).toMatchObject({ role: 'self', givenName: 'Kari', needs: 'Avtaler på ulike steder samme dag.' });
    expect(own).toMatchObject({ 'services[0].type': 'Hjemmesykepleie', 'participants[0].name': 'Fastlegen' });
  });

  test('holds nothing that was the helper’s', () => {
    const own = asOwn(helpers, formContext());
    expect(JSON.stringify(own)).not.toMatch(/Siv|40000031|Datter|glemmer/);
    const names = Object.keys(own).filter((name) =>
      /^(applicant|mandate|personKnows|parentalResponsibility|childsView|noticeChannel|language|nationalId)/.test(name),
    );
    expect(names).toEqual([]);
  });

  test('opens at the step about the person, and is not confirmed', () => {
    const own = asOwn(helpers, formContext());
    expect(firstOpenStep(application, own, formContext())).toBe('personen');
    expect(own).not.toHaveProperty('correct');
  });
});

describe('how somebody is told of a draft', () => {
  test('is as whoever fills it in has said', () => {
    expect(draftContact(wholeAnswers())?.told).toEqual({
      to: 'person',
      channel: 'sms',
      reach: { person: ['sms', 'email'], applicant: [] },
      language: 'nb',
      restricted: false,
    });
    expect(draftContact(helpers)).toMatchObject({
      told: { to: 'applicant', reach: { applicant: ['sms'] } },
      contacts: { applicant: { mobile: '+4740000031' } },
    });
  });

  test('is unknown until they have', () => {
    expect(draftContact({ role: 'self', mobile: '+4740000031' })).toBeUndefined();
  });

  test('names nobody', () => {
    expect(JSON.stringify([draftContact(helpers), personContact(helpers)])).not.toMatch(/Siv|Kari/);
  });

  test('the person by SMS first, and by none when the address is protected', () => {
    expect(personContact(helpers).told).toMatchObject({ to: 'person', channel: 'sms' });
    const { told } = personContact({ ...helpers, protectedAddress: 'yes' });
    expect(told).toMatchObject({ channel: 'phone', restricted: true });
  });
});

test('a draft is handed over to somebody of 16 or more, and to no child', () => {
  const born = (year: string, month: string, day: string) =>
    isForAdult({ ...helpers, 'birthDate.year': year, 'birthDate.month': month, 'birthDate.day': day }, formContext());
  expect(born('2010', '3', '5')).toBe(true);
  expect(born('2010', '3', '6')).toBe(false);
  expect(isForAdult(wholeChildAnswers(), formContext())).toBe(false);
  expect(isForAdult(wholeAnswers(), formContext())).toBe(false);
});
