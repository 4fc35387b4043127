import * as z from 'zod/mini';

export const sweepDueEnv = z.object({
  CASE_TABLE: z.string(),
});

export type SweepDueEnv = z.infer<typeof sweepDueEnv>;
