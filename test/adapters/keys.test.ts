import { KMSClient } from '@aws-sdk/client-kms';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { afterEach, expect, test } from 'vitest';
import { kmsPersonKeys } from '../../shared/adapters/sealing/kms-person-keys.ts';
import { kmsSealer } from '../../shared/adapters/sealing/kms-sealer.ts';
import { secretClientKeys } from '../../shared/adapters/secret-client-keys.ts';
import { type AwsStub, startAwsStub } from '../support/aws-stub.ts';
import { aKey } from '../support/case-builders.ts';
import { startKmsStub } from '../support/kms-stub.ts';

let stub: AwsStub | undefined;
afterEach(() => stub?.stop());

const place = { of: aKey, sk: 'case', attribute: 'contacts' };

async function aSealer() {
  stub ??= await startKmsStub();
  return kmsSealer({ keyId: 'case-key', client: new KMSClient(stub.client) });
}

test('a sealed text opens where it was sealed, with one call for its key', async () => {
  stub = await startKmsStub();
  const sealer = await aSealer();
  const key = await sealer.newKey(aKey);
  const sealed = await sealer.seal('Siv ☺', key, place);
  expect(await sealer.open(sealed, key, place)).toBe('Siv ☺');
  expect(stub.requests.map(({ action }) => action)).toEqual(['GenerateDataKey']);
  const another = await aSealer();
  expect(await Promise.all([another.open(sealed, key, place), another.open(sealed, key, place)])).toEqual([
    'Siv ☺',
    'Siv ☺',
  ]);
  expect(stub.requests.map(({ action }) => action)).toEqual(['GenerateDataKey', 'Decrypt']);
});

test('a data key is bound to its case', async () => {
  stub = await startKmsStub();
  const sealer = await aSealer();
  const key = await sealer.newKey(aKey);
  expect(stub.requests[0]?.input).toMatchObject({
    KeySpec: 'AES_256',
    EncryptionContext: { case: 'ACDE2346', municipality: 'masoy' },
  });
  const other = { ...place, of: { ...aKey, municipality: 'fjordsund' } };
  await expect(sealer.seal('Siv', key, other)).rejects.toThrow();
});

test('a sealed text that was moved, changed or cut does not open', async () => {
  stub = await startKmsStub();
  const sealer = await aSealer();
  const key = await sealer.newKey(aKey);
  const sealed = await sealer.seal('Siv', key, place);
  await expect(sealer.open(sealed, key, { ...place, sk: 'application' })).rejects.toThrow();
  await expect(sealer.open(sealed, key, { ...place, attribute: 'answers' })).rejects.toThrow();
  const changed = Uint8Array.from(sealed, (byte, index) => (index === sealed.length - 1 ? byte ^ 1 : byte));
  await expect(sealer.open(changed, key, place)).rejects.toThrow();
  await expect(sealer.open(sealed.subarray(0, 20), key, place)).rejects.toThrow('not a sealed text');
});

test('the same words are sealed differently each time', async () => {
  stub = await startKmsStub();
  const sealer = await aSealer();
  const key = await sealer.newKey(aKey);
  const [one, two] = await Promise.all([sealer.seal('Siv', key, place), sealer.seal('Siv', key, place)]);
  expect(one).not.toEqual(two);
});

test("a person's lookup hash is the same each time and shows no number", async () => {
  stub = await startKmsStub();
  const keys = kmsPersonKeys({ keyId: 'person-key', client: new KMSClient(stub.client) });
  const mac = await keys.macOf('03851598730');
  expect(mac).toMatch(/^[\w-]{43}$/);
  expect(await keys.macOf('03851598730')).toBe(mac);
  expect(await keys.macOf('30908299902')).not.toBe(mac);
  const message = Buffer.from(String(stub.requests[0]?.input['Message']), 'base64').toString();
  expect(message).toBe('person-lookup:03851598730');
});

test('the key that signs at the identity providers is read once', async () => {
  const jwk = { kty: 'EC', crv: 'P-256', kid: 'key-1', alg: 'ES256', x: 'x', y: 'y', d: 'd' };
  stub = await startAwsStub(() => ({ output: { SecretString: JSON.stringify(jwk) } }));
  const keys = secretClientKeys({ secretId: 'client-key', client: new SecretsManagerClient(stub.client) });
  expect(await keys.privateJwk()).toEqual(jwk);
  expect(await keys.privateJwk()).toEqual(jwk);
  expect(stub.requests).toHaveLength(1);
});

test('a secret that holds no private key is refused', async () => {
  const jwk = { kty: 'EC', kid: 'key-1', alg: 'ES256', x: 'x', y: 'y' };
  stub = await startAwsStub(() => ({ output: { SecretString: JSON.stringify(jwk) } }));
  const keys = secretClientKeys({ secretId: 'client-key', client: new SecretsManagerClient(stub.client) });
  await expect(keys.privateJwk()).rejects.toThrow();
});
