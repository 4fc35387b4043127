import { expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import type { Recompute } from '../../../shared/domain/recompute.ts';
import type { Municipality } from '../../../shared/domain/settings/municipality.ts';
import type { SettingsSaving } from '../../../shared/ports/settings.ts';
import { aKey, at } from '../../support/case-builders.ts';

import { filed } from './case-contract.ts';
import type { NewStores } from './store-contract.ts';

const now = at('2026-03-06T09:00:00Z');

function saving(version: number, after: Municipality = masoy, recompute?: Recompute): SettingsSaving {
  const fields = [{ name: 'phone', before: '40 00 00 10', after: after.phone }];
  return {
    before: { municipality: masoy, version },
    after,
    change: { version: version + 1, at: now, staffId: 'adrian.admin', section: 'kontakt', fields },
    ...(recompute && { recompute }),
  };
}

const aRecompute: Recompute = {
  municipality: 'masoy',
  version: 1,
  left: [
    { unit: 'hjemmetjenesten', list: 'open' },
    { unit: 'sykeavdelingen', list: 'restricted' },
  ],
  dueAt: at('2026-03-06T09:01:00Z'),
};

export function settingsContract(newStores: NewStores): void {
  test('settings that were never changed have no version', async () => {
    const { settingsStore } = await newStores([masoy]);
    expect(await settingsStore.find('masoy')).toEqual({ municipality: masoy, version: 0 });
    expect(await settingsStore.find('fjordsund')).toBeUndefined();
    expect(await settingsStore.changes('masoy', 0, 0)).toEqual([]);
  });

  test('a change is saved with its record, and counts', async () => {
    const { settingsStore } = await newStores([masoy]);
    const after = { ...masoy, phone: '40 00 00 19' };
    expect(await settingsStore.save(saving(0, after))).toBe('saved');
    expect(await settingsStore.find('masoy')).toEqual({ municipality: after, version: 1 });
    expect(await settingsStore.changes('masoy', 0, 1)).toEqual([saving(0, after).change]);
  });

  test('of two changes of the same settings one is saved', async () => {
    const { settingsStore } = await newStores([masoy]);
    const both = ['40 00 00 18', '40 00 00 19'].map((phone) => settingsStore.save(saving(0, { ...masoy, phone })));
    expect((await Promise.all(both)).toSorted()).toEqual(['saved', 'stale']);
    expect(await settingsStore.save(saving(0))).toBe('stale');
    expect(await settingsStore.changes('masoy', 0, 9)).toHaveLength(1);
  });

  test('changes are listed by their versions, the latest first, beyond nine as well', async () => {
    const { settingsStore } = await newStores([masoy]);
    for (let version = 0; version < 12; version += 1) await settingsStore.save(saving(version));
    const versions = async (from: number, to: number) =>
      (await settingsStore.changes('masoy', from, to)).map(({ version }) => version);
    expect(await versions(8, 12)).toEqual([12, 11, 10, 9]);
    expect(await versions(0, 2)).toEqual([2, 1]);
    expect(await versions(2, 2)).toEqual([]);
  });

  test('cases to be looked through are due with the change, and only with it', async () => {
    const { settingsStore, due } = await newStores([masoy]);
    await settingsStore.save(saving(0, masoy, aRecompute));
    await settingsStore.save(saving(0, masoy, { ...aRecompute, version: 2 }));
    const { municipality, version, dueAt } = aRecompute;
    expect(await due.due(at('2026-03-06T09:00:59Z'), 10)).toEqual([]);
    expect(await due.due(dueAt, 10)).toEqual([{ kind: 'recompute', municipality, version, dueAt }]);
    expect(await due.findRecompute({ municipality, version })).toEqual(aRecompute);
    expect(await due.findRecompute({ municipality, version: 2 })).toBeUndefined();
  });

  test('how far it came is kept once; with nothing left it is due no more', async () => {
    const { settingsStore, due } = await newStores([masoy]);
    await settingsStore.save(saving(0, masoy, aRecompute));
    const further = { ...aRecompute, page: 'abc', dueAt: at('2026-03-06T09:01:00.001Z') };
    const both = [further, further].map((after) => due.moveRecompute(aRecompute, after));
    expect((await Promise.all(both)).toSorted()).toEqual(['moved', 'stale']);
    expect(await due.findRecompute(aRecompute)).toEqual(further);
    const { page: _, ...done } = { ...further, left: [], dueAt: at('2026-03-06T09:01:00.002Z') };
    expect(await due.moveRecompute(further, done)).toBe('moved');
    expect(await due.findRecompute(aRecompute)).toBeUndefined();
    expect(await due.due(at('2027-03-06T09:01:00Z'), 10)).toEqual([]);
  });

  test('the cases of a unit’s list are named', async () => {
    const stores = await newStores([masoy]);
    await filed(stores);
    const listed = (unit: string) => stores.due.listed('masoy', { unit, list: 'open' });
    expect(await listed('hjemmetjenesten')).toEqual({ keys: [aKey] });
    expect(await listed('sykeavdelingen')).toEqual({ keys: [] });
  });
}
