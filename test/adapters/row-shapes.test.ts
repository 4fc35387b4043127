import { expect, test } from 'vitest';
import { eventFromRow, eventToRow } from '../../shared/adapters/event-row.ts';
import { aKey, at } from '../support/case-builders.ts';

const seal = () => Promise.reject(new Error('nothing to seal'));

/** A shape is made when a row is first met: one that cannot be made would stop every case. */
test('an event can be written as a row and read again', async () => {
  const event = { type: 'taken', at: at('2026-03-06T10:00:00Z'), by: { who: 'staff', staffId: 'hanna.hav' } } as const;
  const row = await eventToRow(event, { key: aKey, version: 2, index: 0 }, seal);
  expect(await eventFromRow(row, seal)).toEqual(event);
});
