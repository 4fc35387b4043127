import * as z from 'zod/mini';

export const countFiguresEnv = z.object({ CASE_TABLE: z.string() });

export type CountFiguresEnv = z.infer<typeof countFiguresEnv>;
