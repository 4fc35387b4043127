import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { withdraw } from '../../../shared/domain/ending/withdraw.ts';
import { checkRole } from '../../../shared/domain/parties/check-role.ts';
import { addressesForgotten } from '../../../shared/domain/parties/contacts.ts';
import { joinCase } from '../../../shared/domain/parties/join-case.ts';
import { protectAddress } from '../../../shared/domain/parties/protect-address.ts';
import { queuePlace } from '../../../shared/domain/queue.ts';
import { closedCase, plannedCase } from '../../support/case-states.ts';
import { aReceivedCase, changeOf, receivedAt } from '../../support/domain-builders.ts';

const now = new Date('2026-03-06T10:00:00Z');
const hannaActs = { staffId: 'hanna.hav', now } as const;
const mother = { name: 'Mona Mor', mobile: '+4740000032' };

/** Two parents of a child of nine; the other was asked with the application. */
const asked = aReceivedCase({
  role: 'parent',
  birthDate: day('2017-02-01'),
  applicant: mother,
  parents: { responsibility: 'two', mayContact: 'yes' },
  otherParent: { name: 'Per Prøve', mobile: '+4740000034' },
});
const joined = changeOf(joinCase(asked, { seat: 'otherParent', now }, masoy)).after;

const protecting = (ipCase: IpCase) => protectAddress(ipCase, now, masoy);
const said = (ipCase: IpCase) => changeOf(protecting(ipCase));

describe('an address that is said to be protected', () => {
  test('restricts the case, by an event that says no more than that', () => {
    const { after, events, tasks } = said(aReceivedCase());
    expect(after).toMatchObject({ restricted: true, version: 2, status: 'received' });
    expect(events).toEqual([{ type: 'address-protected', at: now.toISOString(), by: { who: 'person' } }]);
    expect(tasks).toEqual([]);
  });

  test('moves the case to the list of restricted cases, also one with a plan', () => {
    for (const ipCase of [aReceivedCase(), plannedCase()]) {
      expect(queuePlace(ipCase)?.list).not.toBe('restricted');
      expect(queuePlace(said(ipCase).after)?.list).toBe('restricted');
    }
  });

  test('is told to the leader at once, also where somebody else has taken the case', () => {
    expect(said({ ...aReceivedCase(), takenBy: 'kari.koord' }).notices).toMatchObject([
      { kind: 'address-protected', to: { who: 'staff', staffId: 'hanna.hav' }, urgency: 'at-once', language: 'nb' },
    ]);
  });

  test('moves no date', () => {
    const { answerBy, promisedBy } = asked;
    expect(said(asked).after).toMatchObject({ answerBy, promisedBy });
  });
});

describe('the other parent', () => {
  test('is let in no more by a code that they have not used, and the leader finds out what to do', () => {
    const { after, tasks } = said(asked);
    expect([asked.seats?.otherParent?.state, after.seats?.otherParent?.state]).toEqual(['invited', 'ended']);
    expect(joinCase(after, { seat: 'otherParent', now }, masoy)).toEqual({ ok: false, reason: 'not-invited' });
    expect(tasks).toEqual([
      { id: 'ask-second-parent:address-protected', kind: 'ask-second-parent', createdAt: now.toISOString() },
    ]);
  });

  test('stays in when they have come already', () => {
    const { after, tasks } = said(joined);
    expect(after.seats?.otherParent?.state).toBe('joined');
    expect(tasks).toEqual([]);
  });
});

test.each([
  ['protected-already', aReceivedCase({ protectedAddress: true })],
  ['protected-already', said(aReceivedCase()).after],
  ['ended', closedCase()],
  ['ended', changeOf(withdraw(aReceivedCase(), receivedAt, masoy)).after],
  ['role-refused', changeOf(checkRole(asked, { ...hannaActs, result: 'refused' }, masoy)).after],
] as const)('nothing is said of an address here any more: %s', (reason, ipCase) => {
  expect(protecting(ipCase)).toEqual({ ok: false, reason });
});

describe('an address that staff noted', () => {
  const address = { street: 'Fjordgata 3', postalCode: '9690', city: 'Havøysund' };

  test('is forgotten, of everybody in the case, and all else that is known of them stays', () => {
    const held = { person: { name: 'Nils', address }, applicant: { ...mother, address }, inviteKey: 'k' };
    expect(addressesForgotten(held)?.after).toEqual({ person: { name: 'Nils' }, applicant: mother, inviteKey: 'k' });
  });

  test('is none where none was noted', () => {
    expect(addressesForgotten({ person: { name: 'Nils' }, applicant: mother })).toBeUndefined();
  });
});
