import * as z from 'zod/mini';

export const staffSiteEnv = z.object({
  CASE_TABLE: z.string(),
  CASE_KEY: z.string(),
  PERSON_KEY: z.string(),
  ATTACHMENT_BUCKET: z.string(),
  SITE_ORIGIN: z.string(),
  CLIENT_KEY_SECRET: z.string(),
  STAGE: z.string(),
});

export type StaffSiteEnv = z.infer<typeof staffSiteEnv>;
