import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { type OnUse, onUse } from './on-use.ts';
import { packageFacts } from './package-facts.ts';

export const folders = [
  'citizen-site',
  'staff-site',
  'deliver-notices',
  'sweep-due',
  'record-receipts',
  'record-scans',
  'count-figures',
  'system-interface',
] as const;
export type Folder = (typeof folders)[number];

const root = join(import.meta.dirname, '../..');
const sites = ['citizen-site', 'staff-site'] as const satisfies readonly Folder[];

/**
 * The ways to credentials that a Lambda never takes: it finds them in its environment, which the SDK tries first. The
 * SDK loads these when it gets to them, so leaving them out takes 120 kB off every function and changes nothing.
 */
const otherCredentials = [
  ...['http', 'ini', 'login', 'process', 'sso', 'web-identity'].map((name) => `@aws-sdk/credential-provider-${name}`),
  '@smithy/credential-provider-imds',
];

/** Signatures over several regions at once (SigV4a), which S3's client looks for and does without. */
const otherSignatures = ['@aws-sdk/signature-v4-crt'];

/** How code is built for Lambda. */
export const forLambda = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node24',
  // CommonJS: an ES module loads undici when it is imported, 31–55 ms of every cold start.
  format: 'cjs',
  mainFields: ['module', 'main'],
  external: [...otherCredentials, ...otherSignatures],
  // import() becomes a require, run when it is reached.
  supported: { 'dynamic-import': false },
  define: { 'import.meta.dirname': '__dirname' },
  jsx: 'automatic',
  jsxImportSource: 'preact',
  // No source maps: logs carry codes and error names, never a stack, and a map would double what is loaded.
  sourcemap: false,
  legalComments: 'none',
  logLevel: 'warning',
} satisfies BuildOptions;

/** Builds every function, what it loads on use, and the style sheet of those that serve pages, into `outdir`/<folder>. */
export async function bundleFunctions(outdir: string): Promise<void> {
  const { plugin, filesOf } = onUse();
  // One call for all: esbuild reads each shared module once.
  const { metafile } = await build({
    ...forLambda,
    entryPoints: Object.fromEntries([
      ...folders.map((folder) => [`${folder}/index`, join(root, 'functions', folder, 'index.ts')]),
      ...sites.map((folder) => [`${folder}/style`, join(root, `forms/style/${folder}.css`)]),
    ]),
    outdir,
    metafile: true,
    plugins: [plugin, packageFacts],
  });
  await buildOnUse(filesOf(metafile), { outdir, onUse: { plugin, filesOf } });
  await Promise.all(folders.map((folder) => markAsCommonJs(join(outdir, folder))));
}

type Beside = { readonly outdir: string; readonly onUse: ReturnType<typeof onUse> };

/** The files that functions load on use, and those that these load in turn, each once. */
async function buildOnUse(files: readonly OnUse[], beside: Beside, built: readonly string[] = []): Promise<void> {
  const ahead = files.filter(({ file }) => !built.includes(file));
  if (ahead.length === 0) return;
  const { outdir, onUse: besides } = beside;
  const entryPoints = Object.fromEntries(ahead.map(({ file, source }) => [file, source]));
  const plugins = [besides.plugin, packageFacts];
  const { metafile } = await build({ ...forLambda, entryPoints, outdir, metafile: true, plugins });
  await buildOnUse(besides.filesOf(metafile), beside, [...built, ...Object.keys(entryPoints)]);
}

/** Locally the bundles lie below a package of type module; Node would read them as such. */
async function markAsCommonJs(folder: string): Promise<void> {
  await writeFile(join(folder, 'package.json'), '{"type":"commonjs"}\n');
}
