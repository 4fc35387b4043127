import type * as z from 'zod/mini';

/** The function's settings, read once at cold start; throws with the names of those that are missing or malformed. */
export function readEnv<Settings>(schema: z.ZodMiniType<Settings>): Settings {
  const parsed = schema.safeParse(process.env);
  if (parsed.success) return parsed.data;
  const names = new Set(parsed.error.issues.map(({ path }) => String(path[0])));
  throw new Error(`Environment variables missing or malformed: ${[...names].join(', ')}`);
}
