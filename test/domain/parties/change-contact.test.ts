import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { withdraw } from '../../../shared/domain/ending/withdraw.ts';
import { type ContactDetails, changeContact } from '../../../shared/domain/parties/change-contact.ts';
import { checkRole } from '../../../shared/domain/parties/check-role.ts';
import type { Contacts } from '../../../shared/domain/parties/contacts.ts';
import { closedCase } from '../../support/case-states.ts';
import { anApplication, aReceivedCase, changeOf, receivedAt } from '../../support/domain-builders.ts';

const now = new Date('2026-03-06T10:00:00Z');
const { person } = anApplication();
const held: Contacts = { person };
const asNow: ContactDetails = { mobile: '+4740000031', email: 'siv@post.example', channel: 'sms', language: 'nb' };
const mother = { name: 'Mona Mor', mobile: '+4740000032' };
const parents = { role: 'parent', applicant: mother } as const;

function changing(ipCase: IpCase, details: Partial<ContactDetails>, contacts = held) {
  return changeContact(ipCase, { contacts, details: { ...asNow, ...details }, now }, masoy);
}

const changed = (...asked: Parameters<typeof changing>) => changeOf(changing(...asked));

describe('another way of being reached', () => {
  test('is stored with the case, told by an event that names no address, and by no message', () => {
    const change = changed(aReceivedCase(), { email: 'siv@ny.example', channel: 'email', language: 'nn' });
    expect(change.after).toMatchObject({ version: 2, channel: 'email', language: 'nn' });
    expect(change.contacts?.after.person).toEqual({ ...person, email: 'siv@ny.example' });
    expect(change.events).toEqual([{ type: 'contact-changed', at: now.toISOString(), by: { who: 'person' } }]);
    expect([change.notices, change.tasks]).toEqual([[], []]);
  });

  test('leaves out what is no longer there', () => {
    const { email: _, ...withoutEmail } = asNow;
    const { after, contacts } = changeOf(
      changeContact(aReceivedCase(), { contacts: held, details: withoutEmail, now }, masoy),
    );
    expect(contacts?.after.person).toEqual({ name: person.name, mobile: person.mobile });
    expect(after.reach.person).toEqual(['sms']);
  });

  test('keeps the telephone and the address that staff noted', () => {
    const noted = { phone: '78 42 00 00', address: { street: 'Fjordgata 3', postalCode: '9690', city: 'Havøysund' } };
    const { contacts } = changed(aReceivedCase(), { email: 'siv@ny.example' }, { person: { ...person, ...noted } });
    expect(contacts?.after.person).toEqual({ ...person, ...noted, email: 'siv@ny.example' });
  });

  test('counts on a new address, not on an old one that has failed', () => {
    const failed = { ...aReceivedCase(), reach: { person: [], applicant: [] } };
    expect(changed(failed, { email: 'siv@ny.example' }).after.reach.person).toEqual(['email']);
    expect(changed(failed, { language: 'en' }).after.reach.person).toEqual([]);
  });

  test('is known by channel and moment, so that a late bounce does not take the new address for the old', () => {
    const first = changed(aReceivedCase(), { email: 'siv@ny.example' }).after;
    expect(first.reachSince).toEqual({ email: now.toISOString() });
    const contacts = { person: { ...person, email: 'siv@ny.example' } };
    const later = changed(first, { email: 'siv@ny.example', language: 'en' }, contacts).after;
    expect(later.reachSince).toEqual(first.reachSince);
  });

  test('is the applicant’s own when they apply for another, checked or not', () => {
    const contacts = { person: { name: 'Nils Syntetisk', mobile: '+4740000033' }, applicant: mother };
    const { after, contacts: stored } = changed(aReceivedCase(parents), { mobile: '+4740000034' }, contacts);
    expect(stored?.after).toEqual({
      person: contacts.person,
      applicant: { ...mother, mobile: '+4740000034', email: 'siv@post.example' },
    });
    expect(after.reach.applicant).toEqual(['sms', 'email']);
  });

  test('that is the same as before changes nothing', () => {
    expect(changing(aReceivedCase(), {})).toEqual({ ok: false, reason: 'nothing-new' });
  });
});

test.each([
  ['ended', closedCase()],
  ['ended', changeOf(withdraw(aReceivedCase(), receivedAt, masoy)).after],
  [
    'role-refused',
    changeOf(checkRole(aReceivedCase(parents), { result: 'refused', staffId: 'hanna.hav', now }, masoy)).after,
  ],
] as const)('where nobody is told anything any more, nothing is changed: %s', (reason, ipCase) => {
  expect(changing(ipCase, { language: 'en' })).toEqual({ ok: false, reason });
});
