import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { giveConsent } from '../../../shared/domain/consent/give-consent.ts';
import { decide } from '../../../shared/domain/handling/decide.ts';
import { recordHeard, recordOwnConsent, toBeHeard } from '../../../shared/domain/parties/hear-child.ts';
import { invite } from '../../../shared/domain/parties/invite.ts';
import { mayConsent } from '../../../shared/domain/parties/may-consent.ts';
import type { TaskKind } from '../../../shared/domain/telling/notice.ts';
import { addressChange } from '../../../shared/notices/sending/address-notices.ts';
import { channelsTo } from '../../../shared/notices/sending/channel.ts';
import { aConsent } from '../../support/case-states.ts';
import { anOpening, aReceivedCase, changeOf } from '../../support/domain-builders.ts';
import { aboutChild } from '../../support/young-cases.ts';
import { noticeLine, passTime } from '../time-machine.ts';

const now = new Date('2026-03-12T10:00:00Z');
const act = { staffId: 'hanna.hav', now };
/** 13 years old, and applies alone. */
const boy = (overrides = {}) => aReceivedCase({ birthDate: day('2012-06-01'), ...overrides });
const finding = { reason: 'parentsNotTold', text: 'Han har gode grunner til det.' } as const;
const withReason = (ipCase: IpCase) => changeOf(recordOwnConsent(ipCase, { ...act, finding }, masoy)).after;
const granted = { outcome: 'granted', text: '' } as const;

describe('a child who applies alone', () => {
  test('is accepted, with a receipt to the child and the task of judging whether its consent holds', () => {
    const opening = anOpening({ birthDate: day('2012-06-01') });
    expect(opening.after).toMatchObject({ role: 'self', roleCheck: 'not-needed', alone: {} });
    expect(opening.notices.map(noticeLine)).toEqual(['receipt person', 'routing hanna.hav']);
    expect(opening.tasks.map(({ kind }) => kind)).toEqual(['assess-own-consent']);
  });

  test('is nobody of 16, and nobody for whom another applied', () => {
    expect(aReceivedCase({ birthDate: day('2010-03-05') }).alone).toBeUndefined();
    expect(aReceivedCase({ birthDate: day('2010-03-06') }).alone).toEqual({});
    expect(aReceivedCase(aboutChild('2012-06-01')).alone).toBeUndefined();
  });

  test('is told in the way it chose and in no other', () => {
    expect(channelsTo({ who: 'person' }, boy(), masoy)).toEqual(['sms']);
    const { mobile: _, ...reachedByMail } = { name: 'Jo', mobile: '', email: 'jo@post.example' };
    expect(channelsTo({ who: 'person' }, boy({ person: reachedByMail }), masoy)).toEqual([]);
    expect(channelsTo({ who: 'person' }, boy({ noticeChannel: 'letter' }), masoy)).toEqual([]);
  });

  test('is never sent a letter: what cannot be sent is a talk, whatever it is about', () => {
    const change = changeOf(decide(boy({ noticeChannel: 'letter' }), { ...act, decision: granted }, masoy));
    const { notices, tasks } = addressChange(change, masoy, change.after.sweptTo);
    expect([notices, tasks.map(({ kind }) => kind)]).toEqual([[], ['ring-or-write']]);
    const decided = changeOf(decide(boy(), { ...act, decision: granted }, masoy)).after;
    const kinds = passTime(decided, masoy, '2026-04-30T00:00:00Z').left.map(({ task }) => task.kind);
    expect(kinds).toContain('bring-decision' satisfies TaskKind);
    expect(kinds).not.toContain('send-letter' satisfies TaskKind);
  });

  test('is told alone: nobody can be asked in beside it', () => {
    const invitation = { seat: 'otherParent', language: 'nb', channel: 'sms', by: { who: 'system' }, now } as const;
    expect(invite(boy(), invitation, masoy)).toEqual({ ok: false, reason: 'applied-alone' });
  });

  test('consents once a leader has said why its own consent holds', () => {
    const yes = (ipCase: IpCase) => giveConsent(ipCase, { sharing: [], act: aConsent() }, masoy);
    expect([mayConsent(boy()), yes(boy())]).toEqual([false, { ok: false, reason: 'too-young' }]);
    const change = changeOf(recordOwnConsent(boy(), { ...act, finding }, masoy));
    expect(change.notices.map(noticeLine)).toEqual(['rights-change person']);
    expect(change.events).toMatchObject([{ type: 'own-consent', reason: 'parentsNotTold', by: { who: 'staff' } }]);
    expect([mayConsent(change.after), yes(change.after).ok]).toEqual([true, true]);
  });

  test('needs to be 12 for that, and the reason is noted once', () => {
    const younger = aReceivedCase({ birthDate: day('2014-03-13') });
    expect(recordOwnConsent(younger, { ...act, finding }, masoy)).toEqual({ ok: false, reason: 'under-12' });
    const twelve = aReceivedCase({ birthDate: day('2014-03-12') });
    expect(recordOwnConsent(twelve, { ...act, finding }, masoy).ok).toBe(true);
    expect(recordOwnConsent(withReason(boy()), { ...act, finding }, masoy)).toEqual({ ok: false, reason: 'unchanged' });
    expect(recordOwnConsent(aReceivedCase(), { ...act, finding }, masoy)).toEqual({ ok: false, reason: 'not-alone' });
  });

  test('decides without any reason from 16, and what it consented to goes on', () => {
    const consented = changeOf(giveConsent(withReason(boy()), { sharing: [], act: aConsent() }, masoy)).after;
    const decided = changeOf(decide(consented, { ...act, decision: granted }, masoy)).after;
    const { ipCase } = passTime(decided, masoy, '2028-05-31T22:00:00Z');
    expect([ipCase.alone, ipCase.consent.plan, mayConsent(ipCase)]).toEqual([undefined, 'given', true]);
    const { ipCase: silent } = passTime(
      changeOf(decide(boy(), { ...act, decision: granted }, masoy)).after,
      masoy,
      '2028-05-31T22:00:00Z',
    );
    expect(mayConsent(silent)).toBe(true);
  });
});

describe('a child in a parent’s case', () => {
  test.each([
    ['2019-03-13', undefined],
    ['2019-03-12', 'heard'],
    ['2014-03-13', 'heard'],
    ['2014-03-12', 'weighed'],
    ['2010-03-13', 'weighed'],
    ['2010-03-12', undefined],
  ])('born %s is to be %s', (born, how) => {
    expect(toBeHeard(aReceivedCase(aboutChild(born)), day('2026-03-12'))).toBe(how);
  });

  test('was heard, which is noted without a word of what it said', () => {
    const child = aReceivedCase(aboutChild('2016-01-01'));
    const { after, events, notices } = changeOf(recordHeard(child, act, masoy));
    expect([after.heardOn, notices]).toEqual(['2026-03-12', []]);
    expect(events).toEqual([
      { type: 'child-heard', at: now.toISOString(), by: { who: 'staff', staffId: 'hanna.hav' } },
    ]);
    expect(recordHeard(after, act, masoy)).toEqual({ ok: false, reason: 'already-heard' });
  });

  test('does not consent itself, whoever notes it', () => {
    const child = aReceivedCase(aboutChild('2012-06-01'));
    const as = (role: 'self' | 'parent') => giveConsent(child, { sharing: [], act: aConsent({ as: role }) }, masoy);
    expect([as('self'), as('parent').ok]).toEqual([{ ok: false, reason: 'too-young' }, true]);
  });
});
