import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { citizenSiteEnv } from '../../functions/citizen-site/env.ts';
import { deliverNoticesEnv } from '../../functions/deliver-notices/env.ts';
import { sweepDueEnv } from '../../functions/sweep-due/env.ts';
import { systemInterfaceEnv } from '../../functions/system-interface/env.ts';
import { bundleFunctions, folders } from '../../infra/constructs/bundle.ts';

const outdir = mkdtempSync(join(tmpdir(), 'ip-bundles-'));
const load = createRequire(import.meta.url);

beforeAll(async () => {
  await bundleFunctions(outdir);
  vi.stubEnv('AWS_REGION', 'eu-north-1');
  const envs = [citizenSiteEnv, deliverNoticesEnv, sweepDueEnv, systemInterfaceEnv];
  const names = envs.flatMap(({ shape }) => Object.keys(shape));
  for (const name of names) vi.stubEnv(name, name === 'SITE_ORIGIN' ? 'https://ip.example' : `https://${name}.example`);
});

afterAll(() => rmSync(outdir, { recursive: true }));

describe('a built function', () => {
  test.each(folders)('%s starts on its settings alone and offers its handler', (folder) => {
    expect(load(join(outdir, folder, 'index.js')).handler).toBeTypeOf('function');
  });

  test.each(folders)('%s needs nothing that is not in its folder', (folder) => {
    const files = readdirSync(join(outdir, folder)).filter((file) => file.endsWith('.js'));
    const wanted = files.flatMap((file) => requiredBy(join(outdir, folder, file)));
    const foreign = wanted.filter((name) => !isBuiltin(name) && !/credential-provider-|signature-v4-crt/.test(name));
    expect(foreign.filter((name) => !files.includes(name.replace('./', '')))).toEqual([]);
  });

  const onUse = [
    ['citizen-site', ['case-routes.js', 'mobile.js', 'multipart-body.js', 'openid-client.js', 's3-objects.js']],
    [
      'staff-site',
      [
        'case-work-routes.js',
        'figures-routes.js',
        'mobile.js',
        'multipart-body.js',
        'openid-client.js',
        'oversight-routes.js',
        'practice-routes.js',
        'preview-routes.js',
        'registration-routes.js',
        's3-objects.js',
        'settings-routes.js',
      ],
    ],
    ['deliver-notices', ['mail-message.js']],
    ['sweep-due', []],
    ['record-receipts', []],
    ['record-scans', ['s3-objects.js']],
    ['count-figures', []],
    ['system-interface', ['mobile.js', 'multipart-body.js', 'open-api.js']],
  ] as const;

  test.each(onUse)('%s reads %o when it gets to them, not at cold start', (folder, files) => {
    const beside = readdirSync(join(outdir, folder)).filter((file) => file.endsWith('.js') && file !== 'index.js');
    expect(beside).toEqual(files);
    for (const file of files) expect(Object.keys(load(join(outdir, folder, file)))).not.toEqual([]);
  });

  test.each([
    ['citizen-site', 'case-routes.js', 'caseRoutes'],
    ['staff-site', 'case-work-routes.js', 'caseWorkRoutes'],
    ['staff-site', 'oversight-routes.js', 'oversightRoutes'],
    ['staff-site', 'registration-routes.js', 'registrationRoutes'],
  ])('%s finds its own pages in %s', (folder, file, name) => {
    expect(Object.keys(load(join(outdir, folder, file)))).toEqual([name]);
  });

  test.each(['citizen-site', 'staff-site'])('%s has the style sheet beside it, in one file', (folder) => {
    const css = readFileSync(join(outdir, folder, 'style.css'), 'utf8');
    expect(css).not.toMatch(/@import|https?:\/\//);
    expect(css.length).toBeGreaterThan(1000);
  });
});

function requiredBy(file: string): readonly string[] {
  return [...readFileSync(file, 'utf8').matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name = '']) => name);
}
