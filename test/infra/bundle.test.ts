import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { citizenSiteEnv } from '../../functions/citizen-site/env.ts';
import { deliverNoticesEnv } from '../../functions/deliver-notices/env.ts';
import { bundleFunctions, folders } from '../../infra/constructs/bundle.ts';

const outdir = mkdtempSync(join(tmpdir(), 'ip-bundles-'));
const load = createRequire(import.meta.url);

beforeAll(async () => {
  await bundleFunctions(outdir);
  vi.stubEnv('AWS_REGION', 'eu-north-1');
  const names = [citizenSiteEnv, deliverNoticesEnv].flatMap(({ shape }) => Object.keys(shape));
  for (const name of names) vi.stubEnv(name, name === 'SITE_ORIGIN' ? 'https://ip.example' : `https://${name}.example`);
});

afterAll(() => rmSync(outdir, { recursive: true }));

describe('a built function', () => {
  test.each(folders)('%s starts on its settings alone and offers its handler', (folder) => {
    expect(load(join(outdir, folder, 'index.js')).handler).toBeTypeOf('function');
  });

  test.each(folders)('%s needs nothing that is not in its file', (folder) => {
    const code = readFileSync(join(outdir, folder, 'index.js'), 'utf8');
    const wanted = [...code.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name = '']) => name);
    const foreign = wanted.filter((name) => !isBuiltin(name) && !/credential-provider-/.test(name));
    expect(foreign).toEqual([]);
  });

  test.each(['citizen-site', 'staff-site'])('%s has the style sheet beside it, in one file', (folder) => {
    const css = readFileSync(join(outdir, folder, 'style.css'), 'utf8');
    expect(css).not.toMatch(/@import|https?:\/\//);
    expect(css.length).toBeGreaterThan(1000);
  });
});
