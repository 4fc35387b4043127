import { createSecretKey, type KeyObject } from 'node:crypto';
import { DecryptCommand, GenerateDataKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { once } from '../../once.ts';
import type { CaseKey } from '../../ports/case-key.ts';
import { patiently } from '../outage.ts';
import { recent } from '../recent.ts';
import { casePartition } from '../table/row-keys.ts';
import { askOnce } from '../time-limits.ts';
import { hashWith, openWith, type SealedPlace, type Sealer, sealWith } from './sealer.ts';

export type KmsAccess = { readonly keyId: string; readonly client?: KMSClient };

export function kmsOf({ client }: KmsAccess): () => KMSClient {
  return once(() => client ?? new KMSClient(askOnce(1_000, 2_000)));
}

/** Unwrapped keys stay in memory this long, so that sending an application in costs no call. */
const keptMs = 5 * 60_000;
const keptKeys = 200;

export function kmsSealer(access: KmsAccess): Sealer {
  const { keyId } = access;
  const kms = kmsOf(access);
  const plainKeys = recent<Promise<KeyObject>>(keptKeys, keptMs);
  const wrappedKeys = recent<Uint8Array>(keptKeys, keptMs);

  const decrypt = async (of: CaseKey, wrapped: Uint8Array): Promise<KeyObject> => {
    const input = { KeyId: keyId, CiphertextBlob: wrapped, EncryptionContext: contextOf(of) };
    const { Plaintext: plain } = await patiently(() => kms().send(new DecryptCommand(input)));
    if (!plain) throw new Error('KMS gave no key');
    return createSecretKey(plain);
  };

  /** One call even when several texts of a case are opened at once; a failed call is not kept. */
  const unwrap = (of: CaseKey, wrapped: Uint8Array): Promise<KeyObject> => {
    const name = cacheName(of, wrapped);
    const known = plainKeys.get(name);
    if (known) return known;
    const asked = decrypt(of, wrapped);
    plainKeys.put(name, asked);
    asked.catch(() => plainKeys.drop(name));
    return asked;
  };

  return {
    async newKey(of) {
      const input = { KeyId: keyId, KeySpec: 'AES_256' as const, EncryptionContext: contextOf(of) };
      const { Plaintext, CiphertextBlob } = await patiently(() => kms().send(new GenerateDataKeyCommand(input)));
      if (!Plaintext || !CiphertextBlob) throw new Error('KMS gave no key');
      plainKeys.put(cacheName(of, CiphertextBlob), Promise.resolve(createSecretKey(Plaintext)));
      return CiphertextBlob;
    },
    knownKey: (of) => wrappedKeys.get(casePartition(of)),
    seal: async (words, wrapped, place) => sealWith(await unwrap(place.of, wrapped), words, boundTo(place)),
    hash: async (words, wrapped, of) => hashWith(await unwrap(of, wrapped), words),
    async open(sealed, wrapped, place) {
      const words = openWith(await unwrap(place.of, wrapped), sealed, boundTo(place));
      wrappedKeys.put(casePartition(place.of), wrapped);
      return words;
    },
  };
}

function contextOf({ municipality, reference }: CaseKey) {
  return { case: reference, municipality };
}

function cacheName(of: CaseKey, wrapped: Uint8Array): string {
  return `${casePartition(of)}|${Buffer.from(wrapped).toString('base64')}`;
}

function boundTo({ of, sk, attribute }: SealedPlace): string {
  return `${casePartition(of)}|${sk}|${attribute}`;
}
