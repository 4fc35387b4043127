import * as z from 'zod/mini';

export const citizenSiteEnv = z.object({
  CASE_TABLE: z.string(),
  /** S3 bucket of the documents people send. */
  ATTACHMENT_BUCKET: z.string(),
  /** KMS key that seals cases (symmetric), and the one that makes person lookups (HMAC). */
  CASE_KEY: z.string(),
  PERSON_KEY: z.string(),
  /** `https://host`, no path: redirects, origin check. */
  SITE_ORIGIN: z.string(),
  /** ID-porten's issuer. */
  CITIZEN_ISSUER: z.string(),
  /** Secrets Manager id of the private JWK that signs client assertions (private_key_jwt, RFC 7523). */
  CLIENT_KEY_SECRET: z.string(),
  /** `production` refuses synthetic identity numbers. */
  STAGE: z.string(),
});

export type CitizenSiteEnv = z.infer<typeof citizenSiteEnv>;
