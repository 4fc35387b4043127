import { expect, test } from 'vitest';
import { mostCodeTries } from '../../../shared/domain/parties/one-time-code.ts';
import { aDraft, aFiling, aKey, aPerson, at } from '../../support/case-builders.ts';
import { aCodeNotice, aHandedDraft, aHanding, aReach, someContacts, theCode } from '../../support/draft-builders.ts';
import type { Stores } from '../../support/memory-store.ts';
import type { NewStores } from './store-contract.ts';

const now = at('2026-03-06T08:00:00Z');
const afterExpiry = at('2026-04-05T08:00:00Z');

async function handed({ drafts }: Stores, handing = aHanding()) {
  await drafts.start(aDraft());
  const draft = aHandedDraft();
  expect(await drafts.handOver(draft, handing)).toBe('handed-over');
  return draft;
}

/** As the one it is about gets it. */
function taken(overrides: Parameters<typeof aDraft>[0] = {}) {
  return aDraft({ owner: aPerson('b'), revision: 3, onceKey: 'once-3', savedAt: now, ...overrides });
}

export function handOverContract(newStores: NewStores): void {
  test('a draft that is handed over is neither saved, sent, deleted nor gone on with', async () => {
    const stores = await newStores();
    const draft = await handed(stores);
    expect(await stores.drafts.find(aKey, now)).toEqual(draft);
    expect(await stores.drafts.latest(aPerson(), 'masoy', now)).toBeUndefined();
    expect(await stores.drafts.unsent(aPerson(), 'masoy', now)).toEqual([draft]);
    expect(await stores.drafts.save(aDraft({ revision: 3 }))).toBe('gone');
    expect(await stores.drafts.remove(draft)).toBe('kept');
    expect(await stores.cases.open(aFiling({ draft }))).toBe('other');
    expect(await stores.due.due(afterExpiry, 10)).toEqual([]);
  });

  test('the code and its message come with the handing over, and with it alone', async () => {
    const stores = await newStores();
    await handed(stores, aHanding({ notice: aCodeNotice() }));
    expect(await stores.drafts.codeOf(aKey)).toEqual({ code: theCode, tries: 0 });
    expect(await stores.notices.draftSecrets(aKey)).toMatchObject({ code: theCode, contacts: someContacts });
    expect(await stores.cases.notices(aKey)).toEqual([aCodeNotice()]);
    const again = aHandedDraft({ revision: 2, onceKey: 'x' });
    const second = aHanding({ code: '87654321', notice: aCodeNotice({ id: 'second' }) });
    expect(await stores.drafts.handOver(again, second)).toBe('stale');
    expect(await stores.drafts.codeOf(aKey)).toEqual({ code: theCode, tries: 0 });
    expect(await stores.cases.notices(aKey)).toHaveLength(1);
  });

  test('nobody hands over the draft of another, or one that was saved meanwhile', async () => {
    const { drafts } = await newStores();
    await drafts.start(aDraft());
    expect(await drafts.handOver(aHandedDraft({ owner: aPerson('b') }), aHanding())).toBe('stale');
    await drafts.save(aDraft({ revision: 2 }));
    expect(await drafts.handOver(aHandedDraft(), aHanding())).toBe('stale');
    expect(await drafts.codeOf(aKey)).toBeUndefined();
  });

  test('a try is counted before anybody learns whether it is right', async () => {
    const stores = await newStores();
    const draft = await handed(stores);
    expect(await stores.drafts.tryCode(aKey, now)).toEqual({ result: 'counted', draft, code: theCode, tries: 1 });
    expect(await stores.drafts.codeOf(aKey)).toEqual({ code: theCode, tries: 1 });
  });

  test('of many tries at once, five learn something and the code is dead', async () => {
    const stores = await newStores();
    await handed(stores);
    const tries = await Promise.all(Array.from({ length: 9 }, () => stores.drafts.tryCode(aKey, now)));
    expect(tries.filter(({ result }) => result === 'counted')).toHaveLength(mostCodeTries);
    expect(await stores.drafts.tryCode(aKey, now)).toEqual({ result: 'dead' });
  });

  test('there is nothing to try under an unknown reference, an ordinary draft, one sent, or one past its time', async () => {
    const stores = await newStores();
    expect(await stores.drafts.tryCode(aKey, now)).toEqual({ result: 'none' });
    await stores.drafts.start(aDraft());
    expect(await stores.drafts.tryCode(aKey, now)).toEqual({ result: 'none' });
    await stores.drafts.handOver(aHandedDraft(), aHanding());
    expect(await stores.drafts.tryCode(aKey, afterExpiry)).toEqual({ result: 'none' });
    expect(await stores.drafts.tryCode({ ...aKey, municipality: 'fjordsund' }, now)).toEqual({ result: 'none' });
  });

  test('whoever takes it over has it alone: the one who made it finds it nowhere', async () => {
    const stores = await newStores();
    const draft = await handed(stores);
    const after = taken({ told: aReach() });
    expect(await stores.drafts.reopen(draft, after, someContacts)).toBe('reopened');
    expect(await stores.drafts.latest(aPerson('b'), 'masoy', now)).toEqual(after);
    expect(await stores.drafts.unsent(aPerson(), 'masoy', now)).toEqual([]);
    expect(await stores.drafts.find(aKey, now)).toEqual(after);
    expect(await stores.drafts.codeOf(aKey)).toBeUndefined();
    expect(await stores.drafts.tryCode(aKey, now)).toEqual({ result: 'none' });
    const filing = aFiling({ draft: after });
    const receivedAt = { ...filing.change.after, receivedAt: now };
    expect(await stores.cases.open({ ...filing, change: { ...filing.change, after: receivedAt } })).toBe('opened');
    expect(await stores.cases.ofPerson(aPerson('b'), 'masoy')).toEqual([{ reference: aKey.reference, as: 'main' }]);
    expect(await stores.cases.ofPerson(aPerson(), 'masoy')).toEqual([]);
  });

  test('taking back and taking over at once: one of them gets it', async () => {
    const stores = await newStores();
    const draft = await handed(stores);
    const back = aDraft({ revision: 3, onceKey: 'back', savedAt: now });
    const both = [stores.drafts.reopen(draft, back), stores.drafts.reopen(draft, taken())];
    expect((await Promise.all(both)).sort()).toEqual(['reopened', 'stale']);
    const found = await stores.drafts.find(aKey, now);
    const owners = await Promise.all(['a', 'b'].map((letter) => stores.drafts.unsent(aPerson(letter), 'masoy', now)));
    expect(owners.flat()).toEqual([found]);
  });

  test('what was taken back is a draft as before, and its old code is worth nothing', async () => {
    const stores = await newStores();
    const draft = await handed(stores);
    const back = aDraft({ revision: 3, onceKey: 'back', savedAt: now });
    expect(await stores.drafts.reopen(draft, back)).toBe('reopened');
    expect(await stores.drafts.latest(aPerson(), 'masoy', now)).toEqual(back);
    expect(await stores.drafts.codeOf(aKey)).toBeUndefined();
    expect(await stores.drafts.reopen(draft, taken())).toBe('stale');
  });
}
