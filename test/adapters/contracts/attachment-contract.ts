import { expect, test } from 'vitest';
import type { IpCase } from '../../../shared/domain/case.ts';
import type { Attachment, NamedAttachment, ScanResult } from '../../../shared/domain/handling/attachment.ts';
import type { StoredChange } from '../../../shared/ports/cases.ts';
import { anAttachment } from '../../support/attachment-builders.ts';
import { aDraft, aFiling, aKey, aTask, at } from '../../support/case-builders.ts';
import type { Stores } from '../../support/memory-store.ts';
import type { NewStores } from './store-contract.ts';

const mandate = anAttachment({ name: 'Fullmakt for Åse.pdf' });
const { name: _, ...unnamed } = mandate;
const later = at('2026-03-06T10:00:00Z');

async function filed(stores: Stores): Promise<IpCase> {
  await stores.drafts.start(aDraft());
  await stores.cases.open(aFiling());
  return found(stores);
}

async function found({ cases }: Stores): Promise<IpCase> {
  const ipCase = await cases.find(aKey);
  if (!ipCase) throw new Error('not filed');
  return ipCase;
}

function brings(before: IpCase, ...received: readonly NamedAttachment[]): StoredChange {
  const after = { ...before, version: before.version + 1 };
  const by = { who: 'person' } as const;
  const events = received.map(
    ({ id, purpose, receivedAt }) =>
      ({ type: 'attachment-received', document: id, purpose, at: receivedAt, by }) as const,
  );
  return { before, after, received, events, notices: [], tasks: [] };
}

function scans(before: IpCase, document: Attachment, result: ScanResult): StoredChange {
  const { id, purpose } = document;
  const scanned = { before: document, after: { ...document, state: result, scannedAt: later } };
  const event = {
    type: 'attachment-scanned',
    document: id,
    purpose,
    result,
    at: later,
    by: { who: 'system' },
  } as const;
  const tasks = result === 'clean' ? [] : [aTask({ id: `attachment-refused:${id}`, kind: 'attachment-refused' })];
  const after = { ...before, version: before.version + 1 };
  return { before, after, scanned, events: [event], notices: [], tasks };
}

export function attachmentContract(newStores: NewStores): void {
  test('a document comes with the change that brings it, under its own name', async () => {
    const stores = await newStores();
    const before = await filed(stores);
    expect(await stores.cases.attachments(aKey)).toEqual([]);
    expect(await stores.cases.commit(brings(before, mandate))).toBe('saved');
    expect(await stores.cases.attachments(aKey)).toEqual([mandate]);
    expect(await stores.scans.findAttachment({ key: aKey, id: mandate.id })).toEqual(unnamed);
    expect(await stores.cases.timeline(aKey)).toMatchObject([
      { type: 'received' },
      { type: 'attachment-received', document: mandate.id, purpose: 'mandate' },
    ]);
  });

  test('documents are listed in the order in which they came', async () => {
    const stores = await newStores();
    const before = await filed(stores);
    const next = anAttachment({ id: 'a-later-one', receivedAt: later });
    await stores.cases.commit(brings(before, next, mandate));
    expect((await stores.cases.attachments(aKey)).map(({ id }) => id)).toEqual([mandate.id, 'a-later-one']);
  });

  test('a change that comes too late brings nothing', async () => {
    const stores = await newStores();
    const before = await filed(stores);
    await stores.cases.commit(brings(before, mandate));
    expect(await stores.cases.commit(brings(before, anAttachment({ id: 'other' })))).toBe('stale');
    expect(await stores.cases.attachments(aKey)).toEqual([mandate]);
  });

  test('the same document comes once, and never in the place of another', async () => {
    const stores = await newStores();
    await stores.cases.commit(brings(await filed(stores), mandate));
    const again = { ...mandate, name: 'another.pdf', size: 1 };
    expect(await stores.cases.commit(brings(await found(stores), again))).toBe('stale');
    expect(await stores.cases.attachments(aKey)).toEqual([mandate]);
    expect(await found(stores)).toMatchObject({ version: 2 });
  });

  test('what its scan came to is written with the case, its event and its task', async () => {
    const stores = await newStores();
    await stores.cases.commit(brings(await filed(stores), mandate));
    expect(await stores.scans.commit(scans(await found(stores), unnamed, 'infected'))).toBe('saved');
    expect(await stores.cases.attachments(aKey)).toEqual([{ ...mandate, state: 'infected', scannedAt: later }]);
    expect(await stores.cases.tasks(aKey)).toMatchObject([{ kind: 'attachment-refused' }]);
    expect((await stores.cases.timeline(aKey)).at(-1)).toMatchObject({
      type: 'attachment-scanned',
      result: 'infected',
    });
    expect(await stores.scans.findCase(aKey)).toMatchObject({ version: 3 });
  });

  test('two scans of the same document do not both count', async () => {
    const stores = await newStores();
    await stores.cases.commit(brings(await filed(stores), mandate));
    await stores.scans.commit(scans(await found(stores), unnamed, 'infected'));
    expect(await stores.scans.commit(scans(await found(stores), unnamed, 'clean'))).toBe('stale');
    expect(await stores.scans.findAttachment({ key: aKey, id: mandate.id })).toMatchObject({ state: 'infected' });
  });

  test('a document that is not there is not found', async () => {
    const stores = await newStores();
    await filed(stores);
    expect(await stores.scans.findAttachment({ key: aKey, id: 'unknown' })).toBeUndefined();
    expect(await stores.scans.findCase({ ...aKey, reference: 'NNNN2346' })).toBeUndefined();
  });
}
