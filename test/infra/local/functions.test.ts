import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createActivity } from '../../../infra/local/activity.ts';
import { createClock } from '../../../infra/local/clock.ts';
import { createFunction } from '../../../infra/local/functions.ts';
import { openStateFolder } from '../../../infra/local/state-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'local-functions-'));
const handler = `exports.handler = async (event) => {
  if (event.wish === 'crash') process.exit(3);
  if (event.wish === 'throw') throw new TypeError('no');
  if (event.wish === 'hang') return new Promise(() => {});
  if (event.wish === 'settings') return Object.keys(process.env).sort();
  return [Date.now(), new Date().getTime(), Date.parse(Date()), new Date(5).getTime(), new Date() instanceof Date];
};`;
writeFileSync(join(folder, 'index.js'), handler);
writeFileSync(join(folder, 'package.json'), '{"type":"commonjs"}');

const clock = createClock(openStateFolder(join(folder, 'state'), false));
const definition = {
  name: 'tried-out',
  arn: 'arn:tried-out',
  directory: folder,
  handler: 'index.handler',
  environment: { CASE_TABLE: 'cases' },
  timeoutSeconds: 0.3,
  memoryMb: 128,
};
const around = { clock, activity: createActivity(1000), environment: { AWS_REGION: 'eu-north-1' }, logFolder: folder };
const tried = createFunction(definition, around);

beforeAll(() => {
  process.env['SECRET_OF_MINE'] = 'x';
  return tried.start();
});
afterAll(() => tried.stop());

async function answer(wish = ''): Promise<unknown> {
  const invocation = await tried.invoke({ wish });
  return invocation.outcome === 'answered' ? invocation.value : invocation;
}

test('a function sees its own settings and nothing of ours', async () => {
  const names = await answer('settings');
  expect(names).toEqual(expect.arrayContaining(['AWS_REGION', 'CASE_TABLE', '_HANDLER']));
  expect(names).not.toContain('SECRET_OF_MINE');
  expect(names).not.toContain('LOCAL_CLOCK_OFFSET');
});

test('the clock is moved inside as well, for every way to ask for the time, and for nothing else', async () => {
  const christmas = Date.now() + 30 * 86_400_000;
  await clock.set(new Date(christmas));
  const told = await answer();
  expect(told).toEqual([expect.any(Number), expect.any(Number), expect.any(Number), 5, true]);
  for (const at of Array.isArray(told) ? told.slice(0, 3) : [])
    expect(Math.abs(Number(at) - christmas)).toBeLessThan(5000);
});

test('the moved clock outlives a restart', () => {
  const again = createClock(openStateFolder(join(folder, 'state'), false));
  expect(Math.abs(again.now().getTime() - clock.now().getTime())).toBeLessThan(1000);
});

test('a handler that throws, or takes too long, is told of', async () => {
  expect(await answer('throw')).toEqual({ outcome: 'failed', error: 'TypeError: no' });
  expect(await answer('hang')).toMatchObject({ outcome: 'timed-out' });
  expect(tried.count()).toMatchObject({ errors: 2 });
  expect(tried.recent()[0]).toMatchObject({ outcome: 'timed-out' });
});

test('a process that dies is started anew, with the clock as it stands', async () => {
  expect(await answer('crash')).toMatchObject({ outcome: 'failed' });
  const [at] = [await answer()].flat();
  expect(Math.abs(Number(at) - clock.now().getTime())).toBeLessThan(5000);
});
