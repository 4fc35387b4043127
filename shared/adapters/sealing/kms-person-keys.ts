import { GenerateMacCommand } from '@aws-sdk/client-kms';
import type { PersonKeys } from '../../ports/case-key.ts';
import { patiently } from '../outage.ts';
import { type KmsAccess, kmsOf } from './kms-sealer.ts';
import { isPersonMac } from './person-mac.ts';

/** Names what the hash is for, so that the same key never yields it for anything else. */
const purpose = 'person-lookup:';

export function kmsPersonKeys(access: KmsAccess): PersonKeys {
  const kms = kmsOf(access);
  return {
    async macOf(nationalId) {
      const Message = Buffer.from(purpose + nationalId);
      const input = { KeyId: access.keyId, MacAlgorithm: 'HMAC_SHA_256' as const, Message };
      const { Mac } = await patiently(() => kms().send(new GenerateMacCommand(input)));
      const text = Buffer.from(Mac ?? []).toString('base64url');
      if (!isPersonMac(text)) throw new Error('KMS gave no MAC');
      return text;
    },
  };
}
