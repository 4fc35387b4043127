import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { type Sharing, sharingOf } from '../../../shared/domain/consent/consent.ts';
import type { ConsentWish } from '../../../shared/domain/consent/consent-changes.ts';
import { appointStandIn } from '../../../shared/domain/planning/replace-coordinator.ts';
import { consentChange, decidedCase, plannedCase, sharingTerms } from '../../support/case-states.ts';
import { changeOf } from '../../support/domain-builders.ts';
import { noticeLine } from '../time-machine.ts';

const june = new Date('2026-06-01T10:00:00Z');
const wishing = (ipCase: IpCase, wish: ConsentWish, sharing: readonly Sharing[] = []) =>
  consentChange(ipCase, { act: { wish, now: june }, sharing });

describe('who hears that less is allowed', () => {
  const given = wishing(plannedCase(), { sharing: [sharingTerms()] });
  const held = sharingOf(given.events);
  const told = (wish: ConsentWish, ipCase = given.after) => wishing(ipCase, wish, held).notices.map(noticeLine);

  test('a row narrowed: the leader and the coordinator, at once', () => {
    const { notices } = wishing(given.after, { sharing: [sharingTerms({ areas: ['school'] })] }, held);
    expect(notices).toMatchObject([
      { kind: 'consent-changed', to: { staffId: 'hanna.hav' }, urgency: 'at-once', occurrence: 'consent:3' },
      { kind: 'consent-changed', to: { staffId: 'kari.koord' }, urgency: 'at-once', occurrence: 'consent:3' },
    ]);
  });

  test.each([
    ['a row withdrawn', { sharing: [] }],
    ['a row of another area', { sharing: [sharingTerms({ areas: ['work'] })] }],
    ['the plan withdrawn', { plan: 'no' }],
    ['the coordinator withdrawn, who is told all the same', { coordinator: 'no' }],
  ] as [string, ConsentWish][])('%s', (_, wish) => {
    expect(told(wish)).toEqual(['consent-changed hanna.hav', 'consent-changed kari.koord']);
  });

  test.each([
    ['a row given', { sharing: [sharingTerms(), sharingTerms({ service: 'Nav' })] }],
    ['a row renewed', { sharing: [sharingTerms({ to: day('2028-05-30') })] }],
  ] as [string, ConsentWish][])('%s is told to nobody', (_, wish) => {
    expect(told(wish)).toEqual([]);
  });

  test('a first answer that is no takes nothing away', () => {
    const decided = decidedCase();
    expect(wishing(decided, { plan: 'no', coordinator: 'no' }).notices).toEqual([]);
  });

  test('a stand-in hears until their last day', () => {
    const standIn = (until: string) =>
      changeOf(
        appointStandIn(
          given.after,
          { standIn: 'dag.dal', until: day(until), staffId: 'hanna.hav', now: new Date('2026-05-20T10:00:00Z') },
          masoy,
        ),
      ).after;
    expect(told({ sharing: [] }, standIn('2026-06-01'))).toContain('consent-changed dag.dal');
    expect(told({ sharing: [] }, standIn('2026-05-31'))).not.toContain('consent-changed dag.dal');
  });

  test('one who took the case and works here no more hears nothing; the leader does', () => {
    expect(told({ sharing: [] }, { ...given.after, takenBy: 'who.left' })).toEqual([
      'consent-changed hanna.hav',
      'consent-changed kari.koord',
    ]);
  });

  test('a leader who coordinates hears once; whoever noted it has seen it', () => {
    const own = plannedCase({ coordinator: 'hanna.hav' });
    expect(wishing(own, { plan: 'no' }).notices.map(noticeLine)).toEqual(['consent-changed hanna.hav']);
    const act = { wish: { plan: 'no' }, now: june, by: { who: 'staff', staffId: 'kari.koord' } } as const;
    const noted = consentChange(plannedCase(), { act: { ...act, how: { way: 'oral' } } });
    expect(noted.notices.map(noticeLine)).toEqual(['consent-changed hanna.hav']);
  });
});
