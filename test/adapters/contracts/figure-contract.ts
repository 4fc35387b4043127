import { expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import { sumsBetween } from '../../../shared/domain/figures/contributions.ts';
import { type Counted, countedAfter } from '../../../shared/domain/figures/counted.ts';
import { month } from '../../../shared/domain/figures/month.ts';
import { revisePlan } from '../../../shared/domain/planning/register-plan.ts';
import { aKey } from '../../support/case-builders.ts';
import { aPeriod, coordinatedCase, decidedCase, plannedCase } from '../../support/case-states.ts';
import { aReceivedCase, changeOf } from '../../support/domain-builders.ts';
import type { NewStores } from './store-contract.ts';

const received = countedAfter(undefined, { after: aReceivedCase() });
const decided = countedAfter(received, { after: decidedCase() });
const step = (after: Counted, before?: Counted) => ({
  ...(before && { before }),
  after,
  sums: sumsBetween(before, after),
});
const last = month('2026-12');

export function figureContract(newStores: NewStores): void {
  test('what a case has counted for is kept as it was given, whatever has happened in it', async () => {
    const { figures } = await newStores();
    expect(await figures.counted(aKey)).toBeUndefined();
    const planned = plannedCase({ period: aPeriod({ nextRevision: day('2026-09-15') }) });
    const act = { nextRevision: day('2027-03-15'), staffId: 'kari.koord', now: new Date('2026-09-20T10:00:00Z') };
    const revised = changeOf(revisePlan(planned, act, masoy)).after;
    let before: Counted | undefined;
    for (const after of [aReceivedCase(), decidedCase(), coordinatedCase(), planned, revised]) {
      const next = countedAfter(before, { before: planned, after });
      expect(await figures.count(aKey, step(next, before))).toBe('counted');
      expect(await figures.counted(aKey)).toEqual(next);
      before = next;
    }
    const facts = Object.values(before?.facts ?? {}).map(({ fact }) => fact);
    expect(facts.toSorted()).toEqual(['answered', 'coordinator', 'unrevised']);
  });

  test('an answer that was owed is so no more, and counts in its month', async () => {
    const { figures } = await newStores();
    await figures.count(aKey, step(received));
    expect(await figures.of('masoy', last)).toEqual([
      { month: '2026-04', unit: 'hjemmetjenesten', counts: { answerBy_2: 1 } },
    ]);
    await figures.count(aKey, step(decided, received));
    const rows = await figures.of('masoy', last);
    expect(rows.toSorted((one, other) => one.month.localeCompare(other.month))).toEqual([
      { month: '2026-03', unit: 'hjemmetjenesten', counts: { answered_7: 1, inTime: 1 } },
      { month: '2026-04', unit: 'hjemmetjenesten', counts: { answerBy_2: 0 } },
    ]);
  });

  test('only one of two that count the same case at once is taken; neither adds to the sums twice', async () => {
    const { figures } = await newStores();
    const results = await Promise.all([1, 2, 3].map(() => figures.count(aKey, step(received))));
    expect(results.toSorted()).toEqual(['counted', 'stale', 'stale']);
    const again = await Promise.all([1, 2].map(() => figures.count(aKey, step(decided, received))));
    expect(again.toSorted()).toEqual(['counted', 'stale']);
    const [march] = await figures.of('masoy', month('2026-03'));
    expect(march?.counts).toEqual({ answered_7: 1, inTime: 1 });
  });

  test('cases that are counted at the same moment are all in the sum', async () => {
    const { figures } = await newStores();
    const letters = [...'ACDEFGHJ'];
    const keys = letters.map((letter) => ({ municipality: 'masoy', reference: letter.repeat(8) }));
    expect(await Promise.all(keys.map((key) => figures.count(key, step(received))))).toEqual(keys.map(() => 'counted'));
    const [april] = await figures.of('masoy', last);
    expect(april?.counts).toEqual({ answerBy_2: letters.length });
  });

  test('a notice counts once', async () => {
    const { figures } = await newStores();
    const sums = [{ month: month('2026-03'), unit: 'hjemmetjenesten', add: { sms: 1 } }];
    expect(await figures.countNotice(aKey, 'one', sums)).toBe('counted');
    expect(await figures.countNotice(aKey, 'one', sums)).toBe('nothing-new');
    expect(await figures.countNotice(aKey, 'other', sums)).toBe('counted');
    expect(await figures.of('masoy', last)).toEqual([
      { month: '2026-03', unit: 'hjemmetjenesten', counts: { sms: 2 } },
    ]);
  });

  test('are read up to a month, that one included, and of one municipality alone', async () => {
    const { figures } = await newStores();
    await figures.count(aKey, step(received));
    expect(await figures.of('masoy', month('2026-03'))).toEqual([]);
    expect(await figures.of('masoy', month('2026-04'))).toHaveLength(1);
    expect(await figures.of('fjordsund', last)).toEqual([]);
  });
}
