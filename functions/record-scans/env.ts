import * as z from 'zod/mini';

export const recordScansEnv = z.object({
  CASE_TABLE: z.string(),
  /** S3 bucket of the documents people send. */
  ATTACHMENT_BUCKET: z.string(),
});

export type RecordScansEnv = z.infer<typeof recordScansEnv>;
