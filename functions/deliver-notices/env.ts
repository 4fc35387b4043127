import * as z from 'zod/mini';

export const deliverNoticesEnv = z.object({
  CASE_TABLE: z.string(),
  CASE_KEY: z.string(),
  SITE_ORIGIN: z.string(),
  /** Address that mail to people with a protected address comes from; its domain names no municipality. */
  NEUTRAL_SENDER: z.string(),
  /** SES configuration set whose events come back as receipts. */
  MAIL_CONFIGURATION_SET: z.string(),
  /** End User Messaging: sender identity (phone pool, sender id or its ARN) and configuration set; empty when a stage has no SMS. */
  SMS_ORIGINATION: z.string(),
  SMS_CONFIGURATION_SET: z.string(),
});

export type DeliverNoticesEnv = z.infer<typeof deliverNoticesEnv>;
