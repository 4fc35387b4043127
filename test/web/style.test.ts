import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { municipalityColours } from '../../shared/web/municipality-colours.ts';

describe.each(['citizen-site', 'staff-site'])('the style sheet of %s', (site) => {
  let css = '';
  beforeAll(async () => {
    const { outputFiles } = await build({
      entryPoints: [`forms/style/${site}.css`],
      bundle: true,
      minify: true,
      write: false,
      logLevel: 'error',
    });
    css = outputFiles[0]?.text ?? '';
  });

  test('is at most 14 kB on the way to the browser', () => {
    expect(gzipSync(css).byteLength).toBeLessThan(14 * 1024);
  });

  test('fetches nothing from anywhere', () => {
    expect(css).not.toContain('@import');
    expect([...css.matchAll(/url\("?(?!data:)/g)]).toEqual([]);
  });

  test('leaves nothing of Designsystemet outside its layers, where it would beat ours', () => {
    let depth = 0;
    let outside = '';
    for (const char of css) {
      if (char === '{') depth += 1;
      if (depth === 0) outside += char;
      if (char === '}') depth -= 1;
    }
    for (const rule of outside.split(/[};]/).filter((text) => text.trim() !== '')) expect(rule).toMatch(/^@/);
  });

  test('defines every design token it uses', () => {
    const used = new Set(
      [...css.matchAll(/var\((--(?:ds-(?:color|size|border|opacity)|ip)-[\w-]+)\)/g)].map(([, name]) => name),
    );
    const missing = [...used].filter((name) => !css.includes(`${name}:`));
    expect(missing).toEqual([]);
  });
});

test('colours that are no colours do not reach the style sheet', () => {
  const colours = { brand: '#112233', onBrand: 'red;}*{display:none', accent: '' };
  expect(municipalityColours({ colours })).toBe(
    ':root{--ip-brand:#112233;--ip-on-brand:#1e2b3c;--ip-accent:#1e2b3c}\n',
  );
});
