// What `npm test` and `npm run test:quick` run: lint, types, then the tests; the last line counts them all.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { synthesise } from '../../infra/local/synth.ts';

const quick = process.argv.includes('--quick');
const folder = mkdtempSync(join(tmpdir(), 'ip-tests-'));
const counts = { passed: 0, failed: 0 };

type Command = { readonly name: string; readonly run: readonly [string, ...string[]]; readonly env?: object };

/** Runs a command and prints what it said when it is done, so that two at once can be read. */
async function succeeds({ name, run: [command, ...args], env }: Command): Promise<boolean> {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  const said: Buffer[] = [];
  child.stdout.on('data', (chunk) => said.push(chunk));
  child.stderr.on('data', (chunk) => said.push(chunk));
  const [code] = await once(child, 'close');
  console.log(`\n— ${name}\n${Buffer.concat(said)}`);
  return code === 0;
}

async function check(name: string, ...run: Command['run']): Promise<void> {
  counts[(await succeeds({ name, run })) ? 'passed' : 'failed'] += 1;
}

/** Runs a vitest project and adds its counts; a run that breaks before it can count is a failure of its own. */
async function tests(project: string, env: object = {}): Promise<void> {
  const report = join(folder, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const run = ['vitest', 'run', `--project=${project}`, ...reporters] as const;
  const ok = await succeeds({ name: `tests: ${project}`, run, env });
  const { passed, failed } = countsIn(report);
  counts.passed += passed;
  counts.failed += !ok && failed === 0 ? 1 : failed;
}

function countsIn(report: string): { passed: number; failed: number } {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: Number(numPassedTests), failed: Number(numFailedTests) };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

/** Two at once, each taking the next when it is done: much of a journey is waiting. */
async function inTwoLanes(work: readonly (() => Promise<void>)[]): Promise<void> {
  const left = [...work];
  const lane = async () => {
    for (let next = left.shift(); next; next = left.shift()) await next();
  };
  await Promise.all([lane(), lane()]);
}

/** Once for all services that tests start. Where that fails each start says why. */
async function synthesised(): Promise<void> {
  const assembly = join(folder, 'cdk.out');
  const isDone = await synthesise(assembly, 3400).then(
    () => true,
    () => false,
  );
  if (isDone) process.env['LOCAL_ASSEMBLY'] = assembly;
}

async function checks(): Promise<void> {
  await check('lint', 'biome', 'check', '--error-on-warnings', '.');
  await check('types', 'tsc', '--noEmit');
}

if (quick) {
  await checks();
  await tests('quick');
} else {
  await Promise.all([checks(), synthesised()]);
  // The longest first, on ports apart, so that both lanes end together.
  await inTwoLanes([
    () => tests('journey', { JOURNEY_PORT: '3400' }),
    () => tests('walk', { JOURNEY_PORT: '3600' }),
    () => tests('java'),
    () => tests('system', { JOURNEY_PORT: '3600' }),
    () => tests('quick'),
  ]);
}
rmSync(folder, { recursive: true, force: true });
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
