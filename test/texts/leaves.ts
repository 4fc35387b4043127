/** A text and where it stands: `myCase.promised(1)`. */
export type Leaf = { readonly path: string; readonly text: string };

/**
 * Every text in a tree. A text that takes values is called with `{a1}`, `{a2}`, places like those written in a text,
 * then with values that it may choose its words by; calls that come to nothing sensible are left out. The first that
 * does not is the plain one, the others have a mark after the count of values: `status(1 vedtak)`.
 */
export function leavesOf(tree: unknown, path = '', depth = 0): readonly Leaf[] {
  if (typeof tree === 'string') return [{ path, text: tree }];
  if (isSaid(tree)) return saidLeaves(tree, path, depth);
  if (typeof tree !== 'object' || tree === null) return [{ path, text: String(tree) }];
  return Object.entries(tree).flatMap(([key, each]) => leavesOf(each, path ? `${path}.${key}` : key, depth));
}

/** One of a text's calls each: the one that every text has. */
export function plainLeaves(tree: unknown): readonly Leaf[] {
  return leavesOf(tree).filter(({ path }) => !/\(\d \S/.test(path));
}

type Said = (...values: readonly unknown[]) => unknown;

function isSaid(value: unknown): value is Said {
  return typeof value === 'function';
}

function saidLeaves(said: Said, path: string, depth: number): readonly Leaf[] {
  const calls = callsOf(said.length, depth).map(({ mark, values }) => ({
    mark,
    leaves: sensible(said, values, depth),
  }));
  const plain = calls.find(({ leaves }) => leaves.length > 0);
  return calls.flatMap((call) => {
    const called = `${path}(${call === plain ? said.length : `${said.length} ${call.mark}`})`;
    return call.leaves.map((leaf) => ({ ...leaf, path: leaf.path ? `${called}.${leaf.path}` : called }));
  });
}

/** Whatever is asked of it is a place by that name. */
const anyRecord = new Proxy({}, { get: (_, name) => `{${String(name)}}` });

/** What texts choose their words by: a count, the word for an answer, a role, a record, a moment. */
const choices: readonly (readonly [mark: string, value: unknown])[] = [
  ['vedtak', 'vedtak'],
  ['svar', 'svar'],
  ['guardian', 'guardian'],
  ['parent', 'parent'],
  ['record', anyRecord],
  ['2', 2],
  ['1', 1],
  ['0', 0],
  ['-2', -2],
  ['nothing', undefined],
  ['moment', new Date(0)],
];

function callsOf(count: number, depth: number) {
  const places: readonly unknown[] = Array.from({ length: count }, (_, at) => `{${'abc'[depth]}${at + 1}}`);
  const chosen = places.flatMap((_, at) =>
    choices.map(([mark, value]) => ({ mark: `${at + 1}:${mark}`, values: places.with(at, value) })),
  );
  return [{ mark: 'places', values: places }, ...chosen];
}

function sensible(said: Said, values: readonly unknown[], depth: number): readonly Leaf[] {
  try {
    const leaves = leavesOf(said(...values), '', depth + 1);
    return leaves.some(({ text }) => /undefined|NaN|Invalid/.test(text)) ? [] : leaves;
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return [];
    throw error;
  }
}
