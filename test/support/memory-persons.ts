import { createHash } from 'node:crypto';
import { isPersonMac } from '../../shared/adapters/sealing/person-mac.ts';
import type { PersonKeys, PersonMac } from '../../shared/ports/case-key.ts';

export function macIn(nationalId: string): PersonMac {
  const mac = createHash('sha256').update(nationalId).digest('base64url');
  if (!isPersonMac(mac)) throw new RangeError('not a hash');
  return mac;
}

/** Finds people as KMS would, by a hash without a key. */
export const memoryPersonKeys: PersonKeys = { macOf: async (nationalId) => macIn(nationalId) };
