import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type RunningService = {
  readonly origin: string;
  readonly stateFolder: string;
  readonly process: ChildProcess;
  /** All it has printed so far. */
  readonly output: () => string;
  /** Ends it as Ctrl-C does. */
  readonly stop: () => Promise<void>;
};

export type Start = {
  readonly port: number;
  readonly stateFolder: string;
  readonly args?: readonly string[];
  /** A synthesised app to run, to save the seconds that a new one takes. */
  readonly assembly?: string;
  /** More for the environment, or other values in it. */
  readonly env?: Readonly<Record<string, string>>;
};

/** Starts what `npm start` starts, with data of its own, and waits until it says that it is ready. */
export async function startService(start: Start): Promise<RunningService> {
  const { port, stateFolder } = start;
  const child = spawnService(start);
  const printed: string[] = [];
  const ready = new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      printed.push(String(chunk));
      if (printed.join('').includes('Ready:')) resolve();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => reject(new Error(`ended with ${code} before it was ready:\n${printed.join('')}`)));
  });
  await ready;
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGINT');
    await once(child, 'exit');
  };
  return { origin: `http://localhost:${port}`, stateFolder, process: child, output: () => printed.join(''), stop };
}

/** The bare process, for a start that need not succeed. */
export function spawnService({ port, stateFolder, args = [], assembly, env = {} }: Start) {
  const own = {
    PORT: String(port),
    LOCAL_STATE: stateFolder,
    CDK_OUTDIR: join(stateFolder, 'cdk.out'),
    ...(assembly === undefined ? {} : { LOCAL_ASSEMBLY: assembly }),
  };
  return spawn(process.execPath, ['infra/local/start.cjs', ...args], {
    env: { ...process.env, ...own, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Lets the service begin at this moment, whatever day the test runs on. */
export function beginAt(stateFolder: string, moment: string): void {
  writeFileSync(join(stateFolder, 'clock.json'), JSON.stringify({ offset: Date.parse(moment) - Date.now() }));
}

export function temporaryState(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(inMemory() ?? tmpdir(), 'ip-state-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }) };
}

const enoughBytes = 2 * 1024 ** 3;

/** Linux's folder in memory, where there is room in it: each write of the database waits 30 ms for a disk. */
function inMemory(): string | undefined {
  const folder = '/dev/shm';
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize > enoughBytes ? folder : undefined;
  } catch {
    return undefined;
  }
}
