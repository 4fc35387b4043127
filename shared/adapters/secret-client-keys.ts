import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import * as z from 'zod/mini';
import { once } from '../once.ts';
import type { ClientKeys, PrivateJwk } from '../ports/sessions.ts';
import { patiently } from './outage.ts';
import { recent } from './recent.ts';
import { askOnce } from './time-limits.ts';

export type SecretAccess = { readonly secretId: string; readonly client?: SecretsManagerClient };

const privateJwk = once(() =>
  z.looseObject({ kty: z.string(), kid: z.string(), alg: z.enum(['RS256', 'ES256']), d: z.string() }),
);

/** A replaced key is in use everywhere after this long; the old one stays registered until then. */
const keptMs = 10 * 60_000;

export function secretClientKeys({ secretId, client }: SecretAccess): ClientKeys {
  const secrets = once(() => client ?? new SecretsManagerClient(askOnce(1_000, 3_000)));
  const known = recent<PrivateJwk>(1, keptMs);
  return {
    async privateJwk() {
      const kept = known.get(secretId);
      if (kept) return kept;
      const input = { SecretId: secretId };
      const { SecretString } = await patiently(() => secrets().send(new GetSecretValueCommand(input)));
      const jwk = privateJwk().parse(JSON.parse(SecretString ?? 'null'));
      known.put(secretId, jwk);
      return jwk;
    },
  };
}
