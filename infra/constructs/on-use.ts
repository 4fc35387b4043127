import { basename, dirname } from 'node:path';
import type { Metafile, Plugin } from 'esbuild';

/** A file beside the function that it loads when it gets to it. */
export type OnUse = { readonly file: string; readonly source: string };

/**
 * What our code asks for by `import()` goes to a file of its own. V8 reads the whole of a file that it loads, so that
 * sign-in, phone numbers and mail would cost every cold start about a millisecond for each 40 kB.
 */
export function onUse(): { readonly plugin: Plugin; readonly filesOf: (metafile: Metafile) => readonly OnUse[] } {
  const sources = new Map<string, string>();
  const plugin: Plugin = {
    name: 'on-use',
    setup(build) {
      build.onResolve({ filter: /./ }, async ({ kind, path, importer, resolveDir }) => {
        if (kind !== 'dynamic-import' || importer.includes('node_modules')) return undefined;
        const found = await build.resolve(path, { kind: 'import-statement', resolveDir });
        const file = `./${basename(path, '.ts')}.js`;
        // Known by its name alone: two of one name would be one file, in the wrong function.
        if ((sources.get(file) ?? found.path) !== found.path)
          throw new Error(`two files named ${file} are loaded on use`);
        sources.set(file, found.path);
        return { path: file, external: true };
      });
    },
  };
  return {
    plugin,
    filesOf: ({ outputs }) =>
      Object.entries(outputs).flatMap(([path, { imports }]) => filesOf(basename(dirname(path)), imports, sources)),
  };
}

type Imports = Metafile['outputs'][string]['imports'];

function filesOf(folder: string, imports: Imports, sources: ReadonlyMap<string, string>): readonly OnUse[] {
  return imports.flatMap(({ path }) => {
    const source = sources.get(path);
    return source ? [{ file: `${folder}/${basename(path, '.js')}`, source }] : [];
  });
}
