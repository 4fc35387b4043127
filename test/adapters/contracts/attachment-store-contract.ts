import { expect, test } from 'vitest';
import type { AttachmentRef, AttachmentStore } from '../../../shared/ports/attachments.ts';
import { aKey } from '../../support/case-builders.ts';
import { aPdf, aPdfOf } from '../../support/sent-files.ts';

export type ScannedStore = {
  readonly store: AttachmentStore;
  /** Until its scan, which finds nothing in what these tests keep, is done. */
  readonly scanned: (ref: AttachmentRef) => Promise<void>;
};

const ref: AttachmentRef = { key: aKey, id: 'ZG9rdW1lbnQtMDAx' };
const pdf = { kind: 'pdf', bytes: aPdf } as const;

async function contentOf(store: AttachmentStore, of: AttachmentRef): Promise<Buffer> {
  const opened = await store.open(of);
  return opened.result === 'opened' ? Buffer.from(opened.bytes) : Buffer.from(opened.result);
}

/** What every store of documents must do, whatever it stands on. */
export function attachmentStoreContract(newStore: () => Promise<ScannedStore>): void {
  test('a document opens once it is scanned, byte for byte, and not before', async () => {
    const { store, scanned } = await newStore();
    const bytes = aPdfOf(4 * 1024 * 1024);
    await store.keep(ref, { kind: 'pdf', bytes });
    expect(await store.open(ref)).toEqual({ result: 'closed' });
    await scanned(ref);
    expect((await contentOf(store, ref)).equals(bytes)).toBe(true);
  });

  test('a document is never replaced: keeping under its name again changes nothing', async () => {
    const { store, scanned } = await newStore();
    await store.keep(ref, pdf);
    await store.keep(ref, { kind: 'pdf', bytes: aPdfOf(500) });
    await scanned(ref);
    expect(await contentOf(store, ref)).toEqual(aPdf);
  });

  test('a document that was removed, or never was, does not open; removing it twice is removing it', async () => {
    const { store, scanned } = await newStore();
    expect(await store.open(ref)).toEqual({ result: 'closed' });
    await store.keep(ref, pdf);
    await scanned(ref);
    await store.remove(ref);
    await store.remove(ref);
    expect(await store.open(ref)).toEqual({ result: 'closed' });
  });

  test('documents of another case, and others of the same one, are others', async () => {
    const { store, scanned } = await newStore();
    await store.keep(ref, pdf);
    await scanned(ref);
    expect(await store.open({ ...ref, id: 'another' })).toEqual({ result: 'closed' });
    expect(await store.open({ ...ref, key: { ...aKey, reference: 'NNNN2346' } })).toEqual({ result: 'closed' });
  });
}
