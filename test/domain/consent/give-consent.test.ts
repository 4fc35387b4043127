import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { isDeclined, type Sharing } from '../../../shared/domain/consent/consent.ts';
import type { ConsentWish } from '../../../shared/domain/consent/consent-changes.ts';
import { giveConsent } from '../../../shared/domain/consent/give-consent.ts';
import {
  aConsent,
  closedCase,
  consentChange,
  consentedCase,
  coordinatedCase,
  decidedCase,
  plannedCase,
  sharingTerms,
} from '../../support/case-states.ts';
import { aReceivedCase } from '../../support/domain-builders.ts';

const june = new Date('2026-06-01T10:00:00Z');
const wishing = (ipCase: IpCase, wish: ConsentWish, sharing: readonly Sharing[] = []) =>
  consentChange(ipCase, { act: { wish, now: june }, sharing });

describe('a consent', () => {
  test('is one event: who gave it, how, in which language, to exactly which words, and what it changed', () => {
    const wish = { plan: 'yes', coordinator: 'no', sharing: [sharingTerms()] } as const;
    const { events, after } = consentChange(decidedCase(), { act: { wish } });
    expect(events).toEqual([
      {
        type: 'consent',
        as: 'self',
        how: { way: 'digital', level: 'idporten-loa-high' },
        language: 'nb',
        textHash: '3f'.repeat(32),
        at: '2026-03-13T10:00:00.000Z',
        by: { who: 'person' },
        changes: [
          { part: 'plan', change: 'given' },
          { part: 'coordinator', change: 'refused' },
          { part: 'sharing', change: 'given', sharing: { ...sharingTerms(), id: '1.0' } },
        ],
      },
    ]);
    expect(after.consent).toEqual({
      plan: 'given',
      coordinator: 'refused',
      sharing: [{ id: '1.0', to: '2027-05-30' }],
      revision: 1,
    });
    expect(after.version).toBe(decidedCase().version + 1);
  });

  test('may come on paper or aloud, noted by an employee', () => {
    const by = { who: 'staff', staffId: 'hanna.hav' } as const;
    const { events } = consentChange(decidedCase(), { act: { by, how: { way: 'paper' } } });
    expect(events).toMatchObject([{ how: { way: 'paper' }, by }]);
  });

  test('before the decision starts no clock of its own; the decision finds it', () => {
    const { after } = consentChange(aReceivedCase(), { act: { now: new Date('2026-03-05T10:00:00Z') } });
    expect(after).toMatchObject({ status: 'received', consent: { plan: 'given', coordinator: 'given' } });
    expect([after.appoint, after.makePlan]).toEqual([undefined, undefined]);
    expect(after.wakeAt).toBe(aReceivedCase().wakeAt);
  });

  test('leaves the date by which a coordinator is to be appointed', () => {
    expect(consentedCase().appoint).toEqual(decidedCase().appoint);
  });

  test('that says nothing new, or comes when the case is over, is refused', () => {
    const refused = (ipCase: IpCase, wish: ConsentWish = aConsent().wish) =>
      giveConsent(ipCase, { sharing: [], act: aConsent({ wish }) }, masoy);
    expect(refused(consentedCase())).toEqual({ ok: false, reason: 'nothing-new' });
    expect(refused(consentedCase(), { sharing: [] })).toEqual({ ok: false, reason: 'nothing-new' });
    expect(refused(closedCase())).toEqual({ ok: false, reason: 'ended' });
  });
});

describe('the consent to the plan', () => {
  test('withdrawn pauses the plan, leaves the coordinator, and leaves one question', () => {
    const { after, tasks } = wishing(plannedCase(), { plan: 'no' });
    expect(after).toMatchObject({ status: 'plan-paused', coordinator: { staffId: 'kari.koord' }, plan: {} });
    expect(tasks).toMatchObject([{ kind: 'ask-about-coordinator', createdAt: '2026-06-01T10:00:00.000Z' }]);
  });

  test('withdrawn before there is a plan stops its clock, and leaves the same question', () => {
    const { after, tasks } = wishing(coordinatedCase(), { plan: 'no' });
    expect(after.status).toBe('coordinator-appointed');
    expect(after.makePlan).toBeUndefined();
    expect(tasks).toMatchObject([{ kind: 'ask-about-coordinator' }]);
  });

  test('withdrawn together with the coordinator leaves no question', () => {
    const { after, tasks } = wishing(plannedCase(), { plan: 'no', coordinator: 'no' });
    expect(after).toMatchObject({ status: 'plan-paused' });
    expect([after.coordinator, after.appoint, tasks]).toEqual([undefined, undefined, []]);
  });

  test('withdrawn where nobody has begun leaves no question', () => {
    expect(wishing(consentedCase(), { plan: 'no' }).tasks).toEqual([]);
  });

  test('given again lets the plan go on, its dates as they were', () => {
    const paused = wishing(plannedCase(), { plan: 'no' }).after;
    const again = consentChange(paused, { act: { wish: { plan: 'yes' }, now: new Date('2026-07-01T10:00:00Z') } });
    expect(again.after).toMatchObject({
      status: 'plan-active',
      plan: { ...plannedCase().plan, since: '2026-07-01T10:00:00.000Z' },
    });
    expect(again.notices).toEqual([]);
  });
});

describe('the consent to a coordinator', () => {
  test('withdrawn ends their access at once, and nobody is owed instead', () => {
    const { after } = wishing(coordinatedCase(), { coordinator: 'no' });
    expect(after.status).toBe('decided');
    expect([after.coordinator, after.appoint, after.makePlan]).toEqual([undefined, undefined, undefined]);
  });

  test('withdrawn leaves an active plan active', () => {
    expect(wishing(plannedCase(), { coordinator: 'no' }).after.status).toBe('plan-active');
  });

  test('given again owes a coordinator within two weeks', () => {
    const without = wishing(coordinatedCase(), { coordinator: 'no' }).after;
    const { after } = consentChange(without, { act: { wish: { coordinator: 'yes' }, now: june } });
    expect(after.appoint).toEqual({ by: '2026-06-15', since: '2026-06-01T10:00:00.000Z' });
  });

  test('refused stops the clock that the decision started', () => {
    const { after } = consentChange(decidedCase(), { act: { wish: { coordinator: 'no' } } });
    expect(isDeclined(after.consent.coordinator)).toBe(true);
    expect(after.appoint).toBeUndefined();
  });
});
