import * as z from 'zod/mini';

export const sweepDueEnv = z.object({
  CASE_TABLE: z.string(),
  /** Ids of municipalities to train in, with commas between them; empty where there is none. */
  PRACTICE_MUNICIPALITIES: z.string(),
});

export type SweepDueEnv = z.infer<typeof sweepDueEnv>;
