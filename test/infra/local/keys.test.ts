import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createKeys } from '../../../infra/local/keys.ts';
import { openStateFolder } from '../../../infra/local/state-folder.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'local-keys-'));
const KeyId = 'arn:aws:kms:eu-north-1:000000000000:key/Cases';
const context = { case: 'A', municipality: 'masoy' };

function resultOf(reply: ReturnType<ReturnType<typeof createKeys>>): Record<string, unknown> {
  return 'error' in reply ? { error: reply.error } : { ...reply.result };
}

test('a wrapped data key opens after a restart, whatever the order of the context', () => {
  const path = folder();
  const made = resultOf(
    createKeys(openStateFolder(path, false))('GenerateDataKey', {
      KeyId,
      KeySpec: 'AES_256',
      EncryptionContext: context,
    }),
  );
  const again = createKeys(openStateFolder(path, false));
  const CiphertextBlob = String(made['CiphertextBlob']);
  const opened = resultOf(
    again('Decrypt', { CiphertextBlob, EncryptionContext: { municipality: 'masoy', case: 'A' } }),
  );
  expect(opened['Plaintext']).toBe(made['Plaintext']);
  expect(Buffer.from(String(made['Plaintext']), 'base64')).toHaveLength(32);
});

test('another context opens nothing', () => {
  const keys = createKeys(openStateFolder(folder(), false));
  const { CiphertextBlob } = resultOf(keys('GenerateDataKey', { KeyId, EncryptionContext: context }));
  const other = { ...context, case: 'B' };
  expect(resultOf(keys('Decrypt', { CiphertextBlob: String(CiphertextBlob), EncryptionContext: other }))).toEqual({
    error: 'InvalidCiphertextException',
  });
});

test('the keyed hash of a number is the same each time and another under another key', () => {
  const keys = createKeys(openStateFolder(folder(), false));
  const mac = (id: string) =>
    resultOf(keys('GenerateMac', { KeyId: id, Message: 'MTIz', MacAlgorithm: 'HMAC_SHA_256' }))['Mac'];
  expect(mac('one')).toBe(mac('one'));
  expect(mac('one')).not.toBe(mac('two'));
});
