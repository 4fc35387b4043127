import * as z from 'zod/mini';

export const systemInterfaceEnv = z.object({
  CASE_TABLE: z.string(),
  /** KMS key that seals cases (symmetric), and the one that makes person lookups (HMAC). */
  CASE_KEY: z.string(),
  PERSON_KEY: z.string(),
  /** `https://host`, no path: tokens are made out for an address below it. */
  SITE_ORIGIN: z.string(),
  /** Maskinporten's issuer as its tokens name it, and where its public keys are (JWK set, RFC 7517 § 5). */
  MACHINE_ISSUER: z.string(),
  MACHINE_KEYS: z.string(),
  /** `production` refuses synthetic identity numbers. */
  STAGE: z.string(),
});

export type SystemInterfaceEnv = z.infer<typeof systemInterfaceEnv>;
