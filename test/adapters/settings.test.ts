import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { expect, test } from 'vitest';
import { masoy } from '../../infra/municipalities/masoy.ts';
import { municipalityShape } from '../../shared/adapters/rows/municipality-shape.ts';
import { currentSettings, settings } from '../../shared/adapters/settings.ts';
import { Unavailable } from '../../shared/ports/unavailable.ts';

/** A table with one municipality's settings, which can be changed and can be out of reach. */
function aTable() {
  const now = { stored: masoy, out: false, clock: 0 };
  const client = new DynamoDBClient({ region: 'eu-north-1' });
  client.middlewareStack.add(
    () => async () => {
      if (now.out) throw Object.assign(new Error('out'), { name: 'ThrottlingException' });
      const Item = { pk: { S: 'settings#masoy' }, sk: { S: 'settings' }, settings: { S: JSON.stringify(now.stored) } };
      return { response: {}, output: { $metadata: {}, Item } };
    },
    { step: 'initialize', name: 'table' },
  );
  const patience = { totalMs: 5, firstPauseMs: 1, longestPauseMs: 1 };
  const access = { client, table: 'table', patience };
  return { now, store: settings(access, () => now.clock), current: currentSettings(access) };
}

test('a change of settings is seen within half a minute, however often they are read', async () => {
  const { now, store } = aTable();
  expect(await store.municipality('masoy')).toMatchObject({ phone: '40 00 00 10' });
  now.stored = { ...masoy, phone: '40 00 00 99' };
  for (const clock of [10_000, 20_000, 29_999]) {
    now.clock = clock;
    expect(await store.municipality('masoy')).toMatchObject({ phone: '40 00 00 10' });
  }
  now.clock = 30_000;
  expect(await store.municipality('masoy')).toMatchObject({ phone: '40 00 00 99' });
});

test('what was read before stands while the table cannot be reached, and not a moment longer than that', async () => {
  const { now, store } = aTable();
  await store.municipality('masoy');
  now.out = true;
  for (const clock of [31_000, 3_600_000]) {
    now.clock = clock;
    expect(await store.municipality('masoy')).toMatchObject({ phone: '40 00 00 10' });
  }
  now.stored = { ...masoy, phone: '40 00 00 99' };
  now.out = false;
  now.clock += 30_000;
  expect(await store.municipality('masoy')).toMatchObject({ phone: '40 00 00 99' });
});

test('what was never read cannot be known while the table is out of reach', async () => {
  const { now, store } = aTable();
  now.out = true;
  await expect(store.municipality('masoy')).rejects.toBeInstanceOf(Unavailable);
});

test('what access depends on is read each time, and nothing remembered stands in for it', async () => {
  const { now, current } = aTable();
  expect(await current.municipality('masoy')).toMatchObject({ phone: '40 00 00 10' });
  now.stored = { ...masoy, phone: '40 00 00 99' };
  expect(await current.municipality('masoy')).toMatchObject({ phone: '40 00 00 99' });
  expect(await current.municipality('../x')).toBeUndefined();
  now.out = true;
  await expect(current.municipality('masoy')).rejects.toBeInstanceOf(Unavailable);
});

test('settings that were put before a deadline came to be have the usual one', async () => {
  const { now, store } = aTable();
  const {
    coordinator: _,
    plan: __,
    revision: ___,
    sharing: ____,
    missingInformation: _____,
    report: ______,
    ...older
  } = masoy.deadlines;
  now.stored = JSON.parse(JSON.stringify({ ...masoy, deadlines: { ...older, answer: { weeks: 3 } } }));
  expect(await store.municipality('masoy')).toEqual({
    ...masoy,
    deadlines: {
      answer: { weeks: 3 },
      preliminary: { months: 1 },
      newPromise: { days: 14 },
      complaint: { weeks: 4 },
      coordinator: { weeks: 2 },
      plan: { weeks: 12 },
      revision: { months: 12 },
      sharing: { days: 30 },
      missingInformation: { days: 14 },
      report: { days: 60 },
    },
  });
});

test('settings that were put before other systems could be let in let in none', () => {
  const { systems: _, ...before } = masoy;
  expect(municipalityShape.parse(before).systems).toEqual([]);
});

test('settings that were put before ladders, groups and own hours came to be are as they always worked', async () => {
  const { now, store } = aTable();
  const { ladders, complaintCountsFrom: _, ...older } = masoy;
  now.stored = JSON.parse(JSON.stringify(older));
  expect(await store.municipality('masoy')).toEqual(masoy);
  const { takeLeader: __, ...some } = { ...ladders, planBefore: 21 };
  now.stored = JSON.parse(JSON.stringify({ ...older, ladders: some }));
  now.clock = 30_000;
  expect((await store.municipality('masoy'))?.ladders).toEqual({ ...ladders, planBefore: 21 });
});

test.each([
  ['a step that no ladder has', { ladders: { takeMayor: 3 } }],
  ['half a day', { ladders: { takeLeader: 1.5 } }],
  ['a role that is none', { signIn: { ...masoy.signIn, staff: { ...masoy.signIn.staff, roles: { g: ['king'] } } } }],
  [
    'every third week',
    { staff: [{ ...masoy.staff[0], awayEvery: { from: '2026-03-02', everyWeeks: 3, weekdays: [1] } }] },
  ],
])('settings with %s are not read as settings', async (_, broken) => {
  const { now, store } = aTable();
  now.stored = JSON.parse(JSON.stringify({ ...masoy, ...broken }));
  await expect(store.municipality('masoy')).rejects.toThrow();
});
