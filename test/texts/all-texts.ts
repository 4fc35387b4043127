import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Language, languages } from '../../shared/domain/settings/municipality.ts';

type ByLanguage = Readonly<Partial<Record<Language, unknown>>>;

/** One set of texts. What staff alone read is in the languages that municipalities have: nb and nn. */
export type TextSet = { readonly name: string; readonly in: ByLanguage };

export const root = join(import.meta.dirname, '../..');

/** All that may hold words for people; `infra/municipalities` are settings, `infra/local` is for developers. */
export const sources: readonly string[] = globSync(
  ['forms/**/*.{ts,tsx}', 'functions/**/*.{ts,tsx}', 'shared/**/*.{ts,tsx}', 'infra/constructs/*.ts'],
  { cwd: root },
).toSorted();

export function sourceOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** Every text of the service, found by itself: `nb.ts` with its siblings, and what is exported as `{ nb, nn }`. */
export async function allTexts(): Promise<readonly TextSet[]> {
  const folders = sources.filter((path) => basename(path) === 'nb.ts').map(dirname);
  const modules = sources.filter((path) => !speechless.has(basename(path)) && /\bnb\b.*\bnn\b/s.test(sourceOf(path)));
  const sets = await Promise.all([...folders.map(siblings), ...modules.map(exported)]);
  return onceEach(sets.flat());
}

// Files of one language are read with their siblings; an entry would start the function.
const speechless = new Set(['nb.ts', 'nn.ts', 'en.ts', 'index.ts']);

async function siblings(folder: string): Promise<readonly TextSet[]> {
  const modules = await Promise.all(languages.map((each) => import(join(root, folder, `${each}.ts`))));
  return [{ name: folder, in: Object.fromEntries(languages.map((each, at) => [each, modules[at]?.[each]])) }];
}

async function exported(path: string): Promise<readonly TextSet[]> {
  const values: object = await import(join(root, path));
  return Object.entries(values).flatMap(([name, value]) =>
    isByLanguage(value) ? [{ name: `${path} ${name}`, in: value }] : [],
  );
}

function isByLanguage(value: unknown): value is ByLanguage {
  return typeof value === 'object' && value !== null && 'nb' in value && 'nn' in value;
}

/** Texts of a folder are exported once more by the module that chooses among the languages. */
function onceEach(sets: readonly TextSet[]): readonly TextSet[] {
  const seen = new Set<unknown>();
  return sets.filter((set) => !seen.has(set.in.nb) && seen.add(set.in.nb));
}
