import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterEach, expect, test } from 'vitest';
import { parseScanEvent } from '../../../functions/record-scans/scan-event.ts';
import { verdictOn } from '../../../infra/local/object-scans.ts';
import { type RunningObjects, startObjects } from '../../support/running-objects.ts';
import { aJpeg, anInfectedPdf, aPdf } from '../../support/sent-files.ts';

const running: RunningObjects[] = [];
const folder = mkdtempSync(join(tmpdir(), 'ip-objects-'));
afterEach(async () => {
  await Promise.all(running.splice(0).map((each) => each.stop()));
  rmSync(folder, { recursive: true, force: true });
});

async function started(scanned: readonly string[] = ['documents']) {
  const objects = await startObjects({ scanned, folder });
  running.push(objects);
  return { objects, client: new S3Client(objects.client) };
}

const object = { Bucket: 'documents', Key: 'masoy/ACDE2346/id-1' };

test('what is scanned is told in the shape that the function reads', async () => {
  const { objects, client } = await started();
  await client.send(new PutObjectCommand({ ...object, Body: anInfectedPdf() }));
  expect(objects.events.map(parseScanEvent)).toMatchObject([
    { of: { key: { municipality: 'masoy', reference: 'ACDE2346' }, id: 'id-1' }, result: 'infected' },
  ]);
});

test('documents, and what their scan found, are there after a restart', async () => {
  const before = await started();
  await before.client.send(new PutObjectCommand({ ...object, Body: aPdf }));
  before.objects.scansDone();
  await before.objects.stop();
  const after = await started();
  after.objects.scansDone();
  const { Body } = await after.client.send(new GetObjectCommand(object));
  expect(Buffer.from((await Body?.transformToByteArray()) ?? [])).toEqual(aPdf);
  expect(after.objects.events).toHaveLength(1);
});

test('another bucket’s documents are neither scanned nor opened', async () => {
  const { objects, client } = await started(['another']);
  await client.send(new PutObjectCommand({ ...object, Body: aPdf }));
  objects.scansDone();
  expect(objects.events).toEqual([]);
  await expect(client.send(new GetObjectCommand(object))).rejects.toMatchObject({ name: 'AccessDenied' });
});

test.each([
  ['EICAR’s test string', anInfectedPdf(), 'THREATS_FOUND'],
  ['a PDF sealed with a password', Buffer.concat([aPdf, Buffer.from('trailer << /Encrypt 5 0 R >>')]), 'UNSUPPORTED'],
  ['a PDF', aPdf, 'NO_THREATS_FOUND'],
  [
    'a picture in which those letters happen to be',
    Buffer.concat([aJpeg, Buffer.from('/Encrypt')]),
    'NO_THREATS_FOUND',
  ],
])('%s: %s', (_, bytes, verdict) => {
  expect(verdictOn(bytes)).toBe(verdict);
});
