import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Json, parseJson } from './json.ts';

/** What survives a restart: small JSON files and JSON lines in one folder that git ignores. */
export type StateFolder = {
  readonly path: string;
  read(name: string): Json | undefined;
  write(name: string, value: unknown): void;
  lines(name: string): readonly Json[];
  append(name: string, value: unknown): void;
  folder(name: string): string;
};

export function openStateFolder(path: string, fresh: boolean): StateFolder {
  if (fresh) rmSync(path, { recursive: true, force: true });
  mkdirSync(path, { recursive: true });
  const inside = (name: string) => join(path, name);
  return {
    path,
    read: (name) => (existsSync(inside(name)) ? parseJson(readFileSync(inside(name), 'utf8')) : undefined),
    // Written beside and moved, so that a kill in the middle leaves the old file whole. Keys live here: owner only.
    write: (name, value) => {
      writeFileSync(`${inside(name)}.new`, JSON.stringify(value), { mode: 0o600 });
      renameSync(`${inside(name)}.new`, inside(name));
    },
    lines: (name) =>
      existsSync(inside(name)) ? readFileSync(inside(name), 'utf8').split('\n').flatMap(wholeLine) : [],
    append: (name, value) => appendFileSync(inside(name), `${JSON.stringify(value)}\n`, { mode: 0o600 }),
    folder: (name) => {
      mkdirSync(inside(name), { recursive: true });
      return inside(name);
    },
  };
}

/** The last line may be cut off when the machine stopped while it was written. */
function wholeLine(line: string): readonly Json[] {
  if (line === '') return [];
  try {
    return [parseJson(line)];
  } catch {
    return [];
  }
}
