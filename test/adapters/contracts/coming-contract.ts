import { expect, test } from 'vitest';
import { type Day, day } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { aDraft } from '../../support/case-builders.ts';
import { coordinatedCase } from '../../support/case-states.ts';
import type { Stores } from '../../support/memory-store.ts';
import { aChange, filed } from './case-contract.ts';
import type { NewStores } from './store-contract.ts';

const days = { from: day('2026-04-01'), to: day('2026-04-07') };
const theQueue = { municipality: 'masoy', unit: 'hjemmetjenesten', list: 'open' } as const;

/** Files a case and lets it become this one. */
export async function stored(stores: Stores, reference: string, becomes: (before: IpCase) => IpCase): Promise<void> {
  const before = await filed(stores, aDraft({ reference }));
  const after = { ...becomes(before), reference, version: before.version + 1 };
  expect(await stores.cases.commit(aChange(before, { after }))).toBe('saved');
}

export const promised = (by: Day) => (ipCase: IpCase) => ({ ...ipCase, promisedBy: by });

function coordinated(by: Day, staffId: string, standIn?: string): IpCase {
  const { coordinator: _, makePlan, ...ipCase } = coordinatedCase();
  const there = standIn && { standIn: { staffId: standIn, until: day('2026-06-18') } };
  return {
    ...ipCase,
    coordinator: { staffId, since: day('2026-03-19'), ...there },
    ...(makePlan && { makePlan: { ...makePlan, by } }),
  };
}

export const references = (cases: readonly IpCase[]) => cases.map(({ reference }) => reference).toSorted();

/** Cases by the day on which something is owed in them. */
export function comingContract(newStores: NewStores): void {
  test('of a unit’s list, those of the days asked for are read, both included, and no others', async () => {
    const stores = await newStores();
    await stored(stores, 'AAAA2222', promised(day('2026-03-31')));
    await stored(stores, 'CCCC2222', promised(day('2026-04-01')));
    await stored(stores, 'DDDD2222', promised(day('2026-04-07')));
    await stored(stores, 'EEEE2222', (ipCase) => ({
      ...promised(day('2026-04-08'))(ipCase),
      preliminaryBy: day('2026-04-08'),
    }));
    await stored(stores, 'FFFF2222', (ipCase) => ({ ...promised(days.to)(ipCase), unit: 'sykeavdelingen' }));
    await stored(stores, 'GGGG2222', (ipCase) => ({ ...promised(days.to)(ipCase), restricted: true }));
    expect(references(await stores.coming.inQueue(theQueue, days))).toEqual(['CCCC2222', 'DDDD2222']);
    expect(references(await stores.coming.inQueue({ ...theQueue, list: 'restricted' }, days))).toEqual(['GGGG2222']);
    expect(await stores.coming.inQueue({ ...theQueue, municipality: 'fjordsund' }, days)).toEqual([]);
  });

  test('a case that has ended is in none of them', async () => {
    const stores = await newStores();
    await stored(stores, 'AAAA2222', ({ wakeAt: _, ...ipCase }) => ({
      ...promised(days.to)(ipCase),
      status: 'withdrawn',
    }));
    expect(await stores.coming.inQueue(theQueue, days)).toEqual([]);
    expect(await stores.coming.inQueue({ ...theQueue, list: 'waiting' }, days)).toEqual([]);
  });

  test('of the cases somebody coordinates or stands in for, those of the days asked for are read', async () => {
    const stores = await newStores();
    await stored(stores, 'AAAA2222', () => coordinated(days.from, 'kari.koord'));
    await stored(stores, 'CCCC2222', () => coordinated(days.to, 'dag.dal', 'kari.koord'));
    await stored(stores, 'DDDD2222', () => coordinated(day('2026-04-08'), 'kari.koord'));
    await stored(stores, 'EEEE2222', () => coordinated(days.to, 'dag.dal'));
    const name = { municipality: 'masoy', coordinator: 'kari.koord' };
    const found = await stores.coming.coordinated(name, days);
    expect(references(found)).toEqual(['AAAA2222', 'CCCC2222']);
    expect(found.map(({ makePlan }) => makePlan?.by).toSorted()).toEqual([days.from, days.to]);
  });
}
