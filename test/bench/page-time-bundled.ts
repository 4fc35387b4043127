import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Figure } from './report.ts';

/** Pages are written in JSX, which Node does not read: they are measured as they are shipped, bundled. */
export async function pageTimeBundled(folder: string, endpoint: string): Promise<readonly Figure[]> {
  const { pageTime }: typeof import('./page-time.ts') = await import(await bundled(folder, 'page-time'));
  return pageTime(endpoint);
}

export async function staffPagesBundled(folder: string, endpoint: string): Promise<readonly Figure[]> {
  const { staffPages }: typeof import('./staff-pages.ts') = await import(await bundled(folder, 'staff-pages'));
  return staffPages(endpoint);
}

/** The address of the measurement of this name with all that it needs. */
async function bundled(folder: string, name: 'page-time' | 'staff-pages'): Promise<string> {
  const outfile = join(folder, `${name}.mjs`);
  const entry = join(import.meta.dirname, `${name}.ts`);
  // Packages in the older form ask for others by `require`, which a module has not.
  const js = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";
  const shape = { bundle: true, platform: 'node', target: 'node24', format: 'esm' } as const;
  await build({ entryPoints: [entry], outfile, banner: { js }, ...shape });
  return pathToFileURL(outfile).href;
}
