import { expect, test } from 'vitest';
import { aDraft, aFiling, aKey, aPerson, at } from '../../support/case-builders.ts';
import type { NewStores } from './store-contract.ts';

const duringDraft = at('2026-03-10T08:00:00Z');
const afterExpiry = at('2026-04-05T08:00:00Z');

export function draftContract(newStores: NewStores): void {
  test('a draft comes back as it was saved', async () => {
    const { drafts } = await newStores();
    expect(await drafts.start(aDraft())).toBe('started');
    const saved = aDraft({ revision: 2, onceKey: 'once-2', answers: { name: 'Siv Æøå', wishes: ['plan'] } });
    expect(await drafts.save(saved)).toBe('saved');
    expect(await drafts.find(aKey, duringDraft)).toEqual(saved);
    expect(await drafts.latest(aPerson(), 'masoy', duringDraft)).toEqual(saved);
  });

  test('a reference that somebody has is not given to another', async () => {
    const { drafts } = await newStores();
    await drafts.start(aDraft());
    expect(await drafts.start(aDraft({ owner: aPerson('b') }))).toBe('reference-taken');
    expect(await drafts.find(aKey, duringDraft)).toEqual(aDraft());
    expect(await drafts.latest(aPerson('b'), 'masoy', duringDraft)).toBeUndefined();
  });

  test('two browsers saving the same step do not overwrite each other', async () => {
    const { drafts } = await newStores();
    await drafts.start(aDraft());
    const saves = ['x', 'y'].map((letter) => drafts.save(aDraft({ revision: 2, onceKey: letter })));
    expect((await Promise.all(saves)).sort()).toEqual(['saved', 'stale']);
  });

  test('nobody saves into the draft of another', async () => {
    const { drafts } = await newStores();
    await drafts.start(aDraft());
    expect(await drafts.save(aDraft({ revision: 2, owner: aPerson('b') }))).toBe('gone');
  });

  test('an application that was sent is not saved over', async () => {
    const { drafts, cases } = await newStores();
    await drafts.start(aDraft());
    await cases.open(aFiling());
    expect(await drafts.save(aDraft({ revision: 2 }))).toBe('submitted');
    expect(await drafts.find(aKey, afterExpiry)).toEqual(aDraft({ state: 'submitted' }));
  });

  test('a draft past its time does not exist', async () => {
    const { drafts, cases } = await newStores();
    await drafts.start(aDraft());
    expect(await drafts.find(aKey, afterExpiry)).toBeUndefined();
    expect(await drafts.latest(aPerson(), 'masoy', afterExpiry)).toBeUndefined();
    expect(await drafts.save(aDraft({ revision: 2, savedAt: afterExpiry }))).toBe('gone');
    const old = aFiling();
    const late = { ...old.change.after, receivedAt: afterExpiry };
    expect(await cases.open({ ...old, change: { ...old.change, after: late } })).toBe('other');
  });

  test('saving keeps a draft alive for longer', async () => {
    const { drafts } = await newStores();
    await drafts.start(aDraft());
    const saved = aDraft({ revision: 2, savedAt: duringDraft, expiresAt: at('2026-04-09T08:00:00Z') });
    await drafts.save(saved);
    expect(await drafts.latest(aPerson(), 'masoy', afterExpiry)).toEqual(saved);
  });

  test('the latest of several is the one saved last, in this municipality', async () => {
    const { drafts } = await newStores();
    const older = aDraft({ reference: 'BCDE2347', savedAt: at('2026-03-05T07:00:00Z') });
    const elsewhere = aDraft({ municipality: 'fjordsund', savedAt: at('2026-03-07T08:00:00Z') });
    for (const draft of [aDraft(), older, elsewhere]) await drafts.start(draft);
    expect(await drafts.latest(aPerson(), 'masoy', duringDraft)).toEqual(aDraft());
    const resumed = { ...older, revision: 2, savedAt: at('2026-03-06T08:00:00Z') };
    await drafts.save(resumed);
    expect(await drafts.latest(aPerson(), 'masoy', duringDraft)).toEqual(resumed);
    expect(await drafts.unsent(aPerson(), 'masoy', duringDraft)).toEqual([resumed, aDraft()]);
    expect(await drafts.unsent(aPerson('b'), 'masoy', duringDraft)).toEqual([]);
  });

  test('what is sent or past its time is not among the drafts', async () => {
    const { drafts, cases } = await newStores();
    const other = aDraft({ reference: 'BCDE2347' });
    await drafts.start(aDraft());
    await drafts.start(other);
    await cases.open(aFiling());
    expect(await drafts.unsent(aPerson(), 'masoy', duringDraft)).toEqual([other]);
    expect(await drafts.unsent(aPerson(), 'masoy', afterExpiry)).toEqual([]);
  });
}
