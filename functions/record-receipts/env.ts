import * as z from 'zod/mini';

export const recordReceiptsEnv = z.object({
  CASE_TABLE: z.string(),
});

export type RecordReceiptsEnv = z.infer<typeof recordReceiptsEnv>;
