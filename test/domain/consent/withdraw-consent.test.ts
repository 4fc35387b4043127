import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { type Sharing, sharingOf } from '../../../shared/domain/consent/consent.ts';
import type { ConsentWish } from '../../../shared/domain/consent/consent-changes.ts';
import { giveConsent } from '../../../shared/domain/consent/give-consent.ts';
import { wishToWithdraw } from '../../../shared/domain/consent/wish-to-withdraw.ts';
import { aConsent, consentChange, consentedCase, plannedCase, sharingTerms } from '../../support/case-states.ts';

const june = new Date('2026-06-01T10:00:00Z');
const wishing = (ipCase: IpCase, wish: ConsentWish, sharing: readonly Sharing[] = []) =>
  consentChange(ipCase, { act: { wish, now: june }, sharing });

describe('taking back', () => {
  const rows = [sharingTerms(), sharingTerms({ service: 'Nav' })];
  const given = wishing(plannedCase(), { sharing: rows });
  const held = sharingOf(given.events);
  const [school] = held;

  test('everything takes back what was given', () => {
    const { after, events } = wishing(given.after, wishToWithdraw('all', given.after, held), held);
    expect(after.consent).toMatchObject({ plan: 'withdrawn', coordinator: 'withdrawn', sharing: [] });
    expect(sharingOf([...given.events, ...events])).toEqual([]);
  });

  test('everything leaves unanswered what was never asked', () => {
    const consented = consentedCase({ wish: { plan: 'yes' } });
    expect(wishing(consented, wishToWithdraw('all', consented, [])).after.consent).toMatchObject({
      plan: 'withdrawn',
      coordinator: 'unanswered',
    });
  });

  test('one service leaves the others', () => {
    const wish = wishToWithdraw({ row: school?.id ?? '' }, given.after, held);
    const { after, events } = wishing(given.after, wish, held);
    expect(after.consent.sharing).toHaveLength(1);
    expect(sharingOf([...given.events, ...events]).map(({ service }) => service)).toEqual(['Nav']);
    expect(after.status).toBe('plan-active');
  });

  test.each(['all', 'plan', 'coordinator'] as const)('%s a second time changes nothing', (what) => {
    const once = wishing(given.after, wishToWithdraw(what, given.after, held), held).after;
    const left = what === 'all' ? [] : held;
    const act = aConsent({ wish: wishToWithdraw(what, once, left), now: june });
    expect(giveConsent(once, { sharing: left, act }, masoy)).toEqual({ ok: false, reason: 'nothing-new' });
  });
});
