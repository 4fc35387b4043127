// What `npm test` and `npm run test:quick` run: lint, types, then the tests; the last line counts them all.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const quick = process.argv.includes('--quick');
const folder = mkdtempSync(join(tmpdir(), 'ip-tests-'));
const counts = { passed: 0, failed: 0 };

function run(name: string, command: string, args: readonly string[]): boolean {
  console.log(`\n— ${name}`);
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

function check(name: string, command: string, args: readonly string[]): void {
  counts[run(name, command, args) ? 'passed' : 'failed'] += 1;
}

/** Runs vitest projects and adds their counts; a run that breaks before it can count is a failure of its own. */
function tests(...projects: readonly string[]): void {
  const report = join(folder, `${projects.join('-')}.json`);
  const chosen = projects.map((project) => `--project=${project}`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const ok = run(`tests: ${projects.join(', ')}`, 'vitest', ['run', ...chosen, ...reporters]);
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

check('lint', 'biome', ['check', '--error-on-warnings', '.']);
check('types', 'tsc', ['--noEmit']);
tests('quick');
if (!quick) tests('java');
if (!quick) tests('journey');
rmSync(folder, { recursive: true, force: true });
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
