import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { isObject, textAt } from './json.ts';

export type ChildOptions = {
  readonly file: string;
  readonly args?: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly preloads?: readonly string[];
  readonly logFile: string;
  readonly onMessage?: (message: unknown) => void;
  readonly onOutput?: (line: string) => void;
};

export type Child = {
  readonly process: ChildProcess;
  send(message: object): void;
  /** Moves the clock inside; done when the process says so. */
  setClock(offset: number): Promise<void>;
  /** Ends it, in the last resort by force. */
  stop(): Promise<void>;
};

/** A child with nothing of our environment but what it is given, and its output in a file. */
export function startChild(options: ChildOptions): Child {
  const child = fork(options.file, options.args ?? [], {
    env: { ...options.env },
    execArgv: (options.preloads ?? []).flatMap((file) => ['--require', file]),
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const log = createWriteStream(options.logFile, { flags: 'a', mode: 0o600 });
  for (const output of [child.stdout, child.stderr]) {
    output?.on('data', (chunk: Buffer) => {
      log.write(chunk);
      for (const line of chunk.toString().split('\n')) if (line !== '') options.onOutput?.(line);
    });
  }
  child.once('close', () => log.end());
  // Sending to a process that has just died; its exit is dealt with where it matters.
  child.on('error', () => undefined);
  const clockSettings = new Map<string, () => void>();
  child.on('message', (message) => {
    if (isObject(message) && message['kind'] === 'clock-set') clockSettings.get(textAt(message, 'id') ?? '')?.();
    else options.onMessage?.(message);
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    process: child,
    send: (message) => {
      if (child.connected) child.send(message, () => undefined);
    },
    setClock: (offset) => {
      if (!child.connected) return Promise.resolve();
      const id = randomUUID();
      const set = new Promise<void>((resolve) => clockSettings.set(id, resolve));
      child.send({ kind: 'clock', id, offset }, () => undefined);
      return Promise.race([set, gone]).finally(() => clockSettings.delete(id));
    },
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      const force = setTimeout(() => child.kill('SIGKILL'), 3000);
      await gone;
      clearTimeout(force);
    },
  };
}

export const clockPreload = join(import.meta.dirname, 'clock-preload.cjs');
