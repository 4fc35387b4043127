import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import type { AwsReply } from './aws-json.ts';
import { type Json, numberAt, objectAt, textAt } from './json.ts';
import type { StateFolder } from './state-folder.ts';

/** Stands in for KMS: keys made on first use and kept, encryption context enforced as KMS does. */
export function createKeys(state: StateFolder): (action: string, input: Json) => AwsReply {
  const keys = new Map(
    Object.entries(objectAt(state.read('keys.json'))).map(([id, key]) => [id, String(key)] as const),
  );
  const keyOf = (name: string): Buffer => {
    const id = name.replace(/^.*:(key|alias)\//, '').replace(/^alias\//, '');
    const known = keys.get(id);
    if (known) return Buffer.from(known, 'base64');
    const made = randomBytes(32);
    keys.set(id, made.toString('base64'));
    state.write('keys.json', Object.fromEntries(keys));
    return made;
  };

  const encrypt = (name: string, plain: Buffer, context: Buffer): string => {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', keyOf(name), nonce).setAAD(context);
    const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
    const label = Buffer.from(name);
    // A KMS blob names its own key; decrypting needs no key id.
    return Buffer.concat([Buffer.from([label.length]), label, nonce, cipher.getAuthTag(), sealed]).toString('base64');
  };

  const decrypt = (blob: Buffer, context: Buffer): { name: string; plain: Buffer } | undefined => {
    const start = 1 + (blob[0] ?? 0);
    const name = blob.subarray(1, start).toString();
    try {
      const decipher = createDecipheriv('aes-256-gcm', keyOf(name), blob.subarray(start, start + 12));
      decipher.setAAD(context).setAuthTag(blob.subarray(start + 12, start + 28));
      return { name, plain: Buffer.concat([decipher.update(blob.subarray(start + 28)), decipher.final()]) };
    } catch {
      return undefined;
    }
  };

  const actions: Readonly<Record<string, (input: Json, name: string) => AwsReply>> = {
    GenerateDataKey: (input, name) => {
      const plain = randomBytes(numberAt(input, 'NumberOfBytes') ?? (textAt(input, 'KeySpec') === 'AES_128' ? 16 : 32));
      const CiphertextBlob = encrypt(name, plain, contextOf(input));
      return { result: { CiphertextBlob, Plaintext: plain.toString('base64'), KeyId: name } };
    },
    Encrypt: (input, name) => {
      const CiphertextBlob = encrypt(name, bytesAt(input, 'Plaintext'), contextOf(input));
      return { result: { CiphertextBlob, KeyId: name, EncryptionAlgorithm: 'SYMMETRIC_DEFAULT' } };
    },
    Decrypt: (input, name) => {
      const opened = decrypt(bytesAt(input, 'CiphertextBlob'), contextOf(input));
      if (!opened)
        return { error: 'InvalidCiphertextException', message: 'The ciphertext or its context is not right.' };
      if (name !== '' && name !== opened.name)
        return { error: 'IncorrectKeyException', message: 'Another key made it.' };
      const Plaintext = opened.plain.toString('base64');
      return { result: { Plaintext, KeyId: opened.name, EncryptionAlgorithm: 'SYMMETRIC_DEFAULT' } };
    },
    GenerateMac: (input, name) => {
      const Mac = createHmac('sha256', keyOf(name)).update(bytesAt(input, 'Message')).digest('base64');
      return { result: { Mac, MacAlgorithm: 'HMAC_SHA_256', KeyId: name } };
    },
  };
  return (action, input) =>
    actions[action]?.(input, textAt(input, 'KeyId') ?? '') ?? {
      error: 'UnsupportedOperationException',
      message: `${action} is not known here.`,
    };
}

/** The order of the pairs does not matter (KMS developer guide, "Encryption context"). */
function contextOf(input: Json): Buffer {
  const pairs = Object.entries(objectAt(input, 'EncryptionContext'));
  return Buffer.from(JSON.stringify(pairs.sort(([one], [other]) => (one < other ? -1 : 1))));
}

function bytesAt(input: Json, name: string): Buffer {
  return Buffer.from(textAt(input, name) ?? '', 'base64');
}
