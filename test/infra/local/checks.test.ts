import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { checkJava, checkPort, checkPortsFree, javaMajor } from '../../../infra/local/checks.ts';

describe('what is missing is said in one sentence', () => {
  test('a Node that is too old', () => {
    const old =
      "Object.defineProperty(process.versions, 'node', { value: '22.1.0' }); require('./infra/local/start.cjs')";
    const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', old], { encoding: 'utf8' });
    expect([status, stdout, stderr]).toEqual([1, '', 'Node 24 or newer is needed; this is Node 22.1.0.\n']);
  });

  test('no Java', async () => {
    await expect(checkJava('no-such-java')).rejects.toThrow('Java 17 or newer is needed');
  });

  test('a port that is no port', () => {
    expect(() => checkPort('many')).toThrow('PORT must be a number');
    expect(checkPort(undefined)).toBe(3000);
  });

  test('a port in use', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(43_107, '127.0.0.1', resolve));
    await expect(checkPortsFree(43_105)).rejects.toThrow('Port 43107 is in use');
    server.close();
  });
});

test.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['java version "1.8.0_401"', 8],
  ['openjdk version "21" 2023-09-19', 21],
  ['nothing of the kind', undefined],
])('%s is Java %s', (printed, major) => {
  expect(javaMajor(printed)).toBe(major);
});
