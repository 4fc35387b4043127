import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Figure } from './report.ts';

/** Pages are written in JSX, which Node does not read: they are measured as they are shipped, bundled. */
export async function pageTimeBundled(folder: string, endpoint: string): Promise<readonly Figure[]> {
  const outfile = join(folder, 'page-time.mjs');
  const entry = join(import.meta.dirname, 'page-time.ts');
  // Packages in the older form ask for others by `require`, which a module has not.
  const js = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";
  const shape = { bundle: true, platform: 'node', target: 'node24', format: 'esm' } as const;
  await build({ entryPoints: [entry], outfile, banner: { js }, ...shape });
  const { pageTime }: typeof import('./page-time.ts') = await import(pathToFileURL(outfile).href);
  return pageTime(endpoint);
}
