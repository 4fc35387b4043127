import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { createBrowser, signInAs } from '../../infra/local/browser.ts';
import { file } from '../support/filing.ts';
import { clockOf, messagesAbout, messagesOf, moveClock } from '../support/messages.ts';
import { familyOf, portsInUse, stillRunning } from '../support/processes.ts';
import {
  type RunningService,
  type Start,
  spawnService,
  startService,
  temporaryState,
} from '../support/running-service.ts';

const assembly = inject('assembly');
const state = temporaryState();
const start: Start = { port: 3560, stateFolder: state.folder, assembly };
let service: RunningService;
let reference: string;

/** Starts and tells how long that took, for whoever reads the run. */
async function started(more: Partial<Start> = {}): Promise<RunningService> {
  const began = performance.now();
  service = await startService({ ...start, ...more });
  console.info(`ready after ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return service;
}

beforeAll(async () => {
  const { origin } = await started();
  await moveClock(origin, { advance: 'P1DT2H' });
  reference = await file(origin, { municipality: 'fjordsund', person: 'omar' });
  await messagesAbout(origin, reference, 2);
});

afterAll(async () => {
  await service?.stop();
  state.remove();
});

/** What a start says that does not succeed. */
async function refused(more: Partial<Start>) {
  const child = spawnService({ ...start, ...more });
  const printed: string[] = [];
  child.stdout.on('data', (chunk) => printed.push(String(chunk)));
  child.stderr.on('data', (chunk) => printed.push(String(chunk)));
  const [code] = await once(child, 'close');
  return { code, printed: printed.join('').trim() };
}

describe('a start that cannot succeed says why in one line and ends', () => {
  const other = { port: 3580 };
  test.each<[string, Partial<Start>, string]>([
    ['the ports are taken', {}, 'Ports 3560, 3561, 3562, 3563, 3564 are in use; '],
    ['one port is taken', { port: 3556 }, 'Port 3560 is in use; '],
    ['there is no Java', { ...other, env: { PATH: '/nonexistent' } }, 'Java 17 or newer is needed '],
    ['PORT is no number', { ...other, env: { PORT: 'abc' } }, 'PORT must be a number from 1024 to 65000; '],
  ])('%s', async (_why, more, sentence) => {
    const { code, printed } = await refused(more);
    expect(code).toBe(1);
    expect(printed.split('\n')).toHaveLength(1);
    expect(printed.startsWith(sentence)).toBe(true);
  });
});

describe('what was there', () => {
  test('survives being killed; no process stays behind and the ports are free', async () => {
    const told = await messagesOf(service.origin);
    const shown = (await clockOf(service.origin)).getTime();
    await killed('SIGKILL');
    const { origin } = await started();
    expect(await messagesOf(origin)).toEqual(told);
    const later = (await clockOf(origin)).getTime() - shown;
    expect(later).toBeGreaterThan(0);
    expect(later).toBeLessThan(120_000);
    const mine = await signInAs(createBrowser(origin), `${origin}/fjordsund/nn/min-sak/${reference}`, 'omar');
    expect(mine.status).toBe(200);
    expect(mine.text).toContain('Prøvesen');
  });

  test('is left in peace by Ctrl-C, after which no process stays behind and the ports are free', async () => {
    await killed('SIGINT');
  });
});

async function killed(signal: 'SIGKILL' | 'SIGINT'): Promise<void> {
  const { process: main } = service;
  const family = familyOf(main.pid ?? 0);
  expect(family.length).toBeGreaterThan(6);
  main.kill(signal);
  expect(await stillRunning(family)).toEqual([]);
  expect(await portsInUse(start.port)).toEqual([]);
}
