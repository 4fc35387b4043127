import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { type AwsStub, type StubAnswer, type StubRequest, startAwsStub } from './aws-stub.ts';

/** A KMS whose master key lives as long as the test; it wraps data keys bound to their encryption context. */
export function startKmsStub(): Promise<AwsStub> {
  const master = randomBytes(32);
  return startAwsStub((request) => answer(request, master));
}

function answer({ action, input }: StubRequest, master: Buffer): StubAnswer {
  const context = JSON.stringify(input['EncryptionContext']);
  if (action === 'GenerateDataKey') {
    const plain = randomBytes(32);
    const CiphertextBlob = wrap(plain, { master, context }).toString('base64');
    return { output: { CiphertextBlob, Plaintext: plain.toString('base64'), KeyId: input['KeyId'] } };
  }
  if (action === 'Decrypt') return decrypt(String(input['CiphertextBlob']), { master, context });
  const message = Buffer.from(String(input['Message']), 'base64');
  return { output: { Mac: createHmac('sha256', master).update(message).digest('base64') } };
}

type Wrapping = { readonly master: Buffer; readonly context: string };

/** As long as a wrapped key of KMS is, so that row sizes are true. */
const wrappedBytes = 184;

function wrap(plain: Buffer, { master, context }: Wrapping): Buffer {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', master, iv).setAAD(Buffer.from(context));
  const content = Buffer.concat([cipher.update(plain), cipher.final()]);
  const padding = randomBytes(wrappedBytes - 12 - 16 - content.length);
  return Buffer.concat([iv, cipher.getAuthTag(), content, padding]);
}

function decrypt(blob: string, { master, context }: Wrapping): StubAnswer {
  const bytes = Buffer.from(blob, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', master, bytes.subarray(0, 12)).setAAD(Buffer.from(context));
  decipher.setAuthTag(bytes.subarray(12, 28));
  try {
    const plain = Buffer.concat([decipher.update(bytes.subarray(28, 60)), decipher.final()]);
    return { output: { Plaintext: plain.toString('base64') } };
  } catch {
    return { error: 'InvalidCiphertextException', status: 400 };
  }
}
