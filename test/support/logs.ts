import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

const entry = z.looseObject({ level: z.optional(z.string()), message: z.optional(z.string()) });

/** These are the stand-ins' own. */
const others = ['database.log', 'sign-in.log'];

/** Every line that the functions have written. */
export function logLines(stateFolder: string): readonly string[] {
  const folder = join(stateFolder, 'log');
  return readdirSync(folder)
    .filter((name) => !others.includes(name))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line !== '');
}

export function entryOf(line: string): z.infer<typeof entry> {
  return entry.parse(JSON.parse(line));
}

/** What has been reported as an error, by its code. */
export function errorsIn(lines: readonly string[]): readonly string[] {
  return lines.map(entryOf).flatMap(({ level, message = '' }) => (level === 'ERROR' ? [message] : []));
}
