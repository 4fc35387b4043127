import { expect, test } from 'vitest';
import { day } from '../../../shared/domain/calendar/day.ts';
import type { CaseEvent } from '../../../shared/domain/event.ts';
import type { ChangePlace } from '../../../shared/ports/changes.ts';
import { aDraft, at } from '../../support/case-builders.ts';
import { aChange, filed } from './case-contract.ts';
import type { NewStores } from './store-contract.ts';

const now = at('2026-03-05T09:30:00Z');
const later = at('2026-03-05T09:32:00Z');
const start: ChangePlace = { at: at('2026-03-04T23:00:00Z'), id: '' };
const asked = { municipality: 'masoy', day: day('2026-03-05'), after: start, upTo: at('2026-03-05T22:59:59Z') };

export function systemContract(newStores: NewStores): void {
  test('a token is used first once, also when all come at once', async () => {
    const { usedTokens } = await newStores();
    const used = await Promise.all(Array.from({ length: 5 }, () => usedTokens.spend('hash-1', later, now)));
    expect(used.toSorted()).toEqual(['again', 'again', 'again', 'again', 'first']);
    expect(await usedTokens.spend('hash-2', later, now)).toBe('first');
  });

  test('one that is worth nothing any more is forgotten, whether or not its row is gone', async () => {
    const { usedTokens } = await newStores();
    await usedTokens.spend('hash-1', later, now);
    expect(await usedTokens.spend('hash-1', at('2026-03-05T10:00:00Z'), later)).toBe('first');
  });

  test('what is sent once with a change counts once, and is found again', async () => {
    const { cases, ...stores } = await newStores();
    const before = await filed({ cases, ...stores });
    const once = { id: 'once-1', of: 'body-1' };
    expect(await cases.onceOf(before, 'once-1')).toBeUndefined();
    expect(await cases.commit(aChange(before, { once }))).toBe('saved');
    expect(await cases.onceOf(before, 'once-1')).toBe('body-1');
    const found = await cases.find(before);
    if (!found) throw new Error('no case');
    expect(await cases.commit(aChange(found, { once: { ...once, of: 'body-2' } }))).toBe('stale');
    expect(await cases.find(before)).toEqual(found);
  });

  test('what has happened in a municipality’s cases on a day is told in order, each with its own id', async () => {
    const stores = await newStores();
    const one = await filed(stores);
    await filed(stores, aDraft({ reference: 'WXYZ2346' }));
    await filed(stores, aDraft({ municipality: 'fjordsund', reference: 'QRTW2346' }));
    await stores.cases.commit(aChange(one, { events: [taken(at('2026-03-05T11:00:00Z'))] }));
    const { changes, next } = await stores.changes.ofDay(asked);
    expect(changes.map(({ reference, type }) => `${reference} ${type}`)).toEqual([
      'ACDE2346 received',
      'WXYZ2346 received',
      'ACDE2346 taken',
    ]);
    expect(new Set(changes.map(({ id }) => id)).size).toBe(3);
    expect(next).toBeUndefined();
  });

  test('is told from a place on, and up to a moment', async () => {
    const stores = await newStores();
    const one = await filed(stores);
    await stores.cases.commit(aChange(one, { events: [taken(at('2026-03-05T11:00:00Z'))] }));
    const [first] = (await stores.changes.ofDay(asked)).changes;
    if (!first) throw new Error('no change');
    const types = async (over: Partial<typeof asked>) =>
      (await stores.changes.ofDay({ ...asked, ...over })).changes.map(({ type }) => type);
    expect(await types({ after: first })).toEqual(['taken']);
    expect(await types({ upTo: at('2026-03-05T10:59:59Z') })).toEqual(['received']);
    expect(await types({ after: { at: at('2026-03-05T12:00:00Z'), id: '' }, upTo: now })).toEqual([]);
    expect(await types({ day: day('2026-03-06') })).toEqual([]);
  });

  test('says nothing of who decides for whom, or of documents', async () => {
    const stores = await newStores();
    const heard: CaseEvent = { type: 'child-heard', at: at('2026-03-05T11:00:00Z'), by: { who: 'system' } };
    await stores.cases.commit(aChange(await filed(stores), { events: [heard] }));
    expect((await stores.changes.ofDay(asked)).changes.map(({ type }) => type)).toEqual(['received']);
  });

  test('more than a page of them goes on in the same day', async () => {
    const stores = await newStores();
    let ipCase = await filed(stores);
    for (let version = 0; version < 4; version += 1) {
      const events = Array.from({ length: 30 }, () => taken(at(`2026-03-05T1${version}:00:00Z`)));
      const change = aChange(ipCase, { events });
      await stores.cases.commit(change);
      ipCase = change.after;
    }
    const first = await stores.changes.ofDay(asked);
    expect(first.changes).toHaveLength(100);
    const { changes, next } = await stores.changes.ofDay({ ...asked, after: first.next ?? start });
    expect([changes.length, next]).toEqual([21, undefined]);
    expect(new Set([...first.changes, ...changes].map(({ id }) => id)).size).toBe(121);
  });
}

function taken(moment: CaseEvent['at']): CaseEvent {
  return { type: 'taken', at: moment, by: { who: 'staff', staffId: 'hanna.hav' } };
}
