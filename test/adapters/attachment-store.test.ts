import { S3Client } from '@aws-sdk/client-s3';
import { afterEach, describe, expect, test } from 'vitest';
import type { Json } from '../../infra/local/json.ts';
import { attachmentStore } from '../../shared/adapters/attachment-store.ts';
import { s3Objects } from '../../shared/adapters/s3-objects.ts';
import type { AttachmentRef } from '../../shared/ports/attachments.ts';
import { Unavailable } from '../../shared/ports/unavailable.ts';
import { aKey } from '../support/case-builders.ts';
import { memoryAttachments } from '../support/memory-attachments.ts';
import { type RunningObjects, startObjects } from '../support/running-objects.ts';
import { anInfectedPdf, aPdf } from '../support/sent-files.ts';
import { attachmentStoreContract } from './contracts/attachment-store-contract.ts';

const bucket = 'documents';
const ref: AttachmentRef = { key: aKey, id: 'ZG9rdW1lbnQtMDAx' };
const patience = { totalMs: 200, firstPauseMs: 5, longestPauseMs: 20 };

let s3: RunningObjects | undefined;
afterEach(() => s3?.stop());

async function overS3(scanned: readonly string[] = [bucket]) {
  s3 = await startObjects({ scanned });
  const store = attachmentStore({ bucket, patience, objects: s3Objects(new S3Client(s3.client)) });
  return { s3, store };
}

describe('in memory', () => {
  attachmentStoreContract(async () => {
    const store = memoryAttachments();
    return { store, scanned: async (each) => store.tag(each, 'NO_THREATS_FOUND') };
  });
});

describe('in S3', () => {
  attachmentStoreContract(async () => {
    const running = await overS3();
    return { store: running.store, scanned: async () => running.s3.scansDone() };
  });

  test('a document’s name tells its case and nothing else, and no header tells more', async () => {
    const running = await overS3();
    await running.store.keep(ref, { kind: 'jpeg', bytes: aPdf });
    const [put] = running.s3.requests;
    expect(put).toMatchObject({ method: 'PUT', path: '/documents/masoy/ACDE2346/ZG9rdW1lbnQtMDAx' });
    expect(put?.headers).toMatchObject({ 'content-type': 'image/jpeg', 'if-none-match': '*' });
    expect(Object.keys(put?.headers ?? {}).filter((name) => name.startsWith('x-amz-meta'))).toEqual([]);
  });

  test('an infected document never opens, and neither does one in a bucket that nobody scans', async () => {
    const infected = await overS3();
    await infected.store.keep(ref, { kind: 'pdf', bytes: anInfectedPdf() });
    infected.s3.scansDone();
    expect(await infected.store.open(ref)).toEqual({ result: 'closed' });
    await infected.s3.stop();
    const unscanned = await overS3([]);
    await unscanned.store.keep(ref, { kind: 'pdf', bytes: aPdf });
    unscanned.s3.scansDone();
    expect(await unscanned.store.open(ref)).toEqual({ result: 'closed' });
  });

  test.each(['down', 'throttle', 'cut'])(
    'that is away for a while (%s) is an outage, not a lost document',
    async (kind) => {
      const { s3: away, store } = await overS3();
      const wish: Json = { s3: kind };
      away.faults.set(wish);
      const calls = [store.keep(ref, { kind: 'pdf', bytes: aPdf }), store.open(ref), store.remove(ref)];
      for (const call of await Promise.allSettled(calls)) {
        expect(call).toMatchObject({ status: 'rejected', reason: expect.any(Unavailable) });
      }
    },
  );

  test('that loses its answer has the document all the same: keeping it again is no other document', async () => {
    const { s3: losing, store } = await overS3();
    losing.loseNextAnswer();
    await store.keep(ref, { kind: 'pdf', bytes: aPdf });
    losing.scansDone();
    expect(await store.open(ref)).toMatchObject({ result: 'opened' });
  });
});
