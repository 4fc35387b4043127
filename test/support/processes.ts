import { execFileSync } from 'node:child_process';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** This process and all that it has started, directly or not. */
export function familyOf(pid: number): readonly number[] {
  const all = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const family = [pid];
  for (const member of family) family.push(...all.flatMap(([child = 0, parent]) => (parent === member ? [child] : [])));
  return family;
}

/** Those of them that are still there, once waiting for the rest has brought nothing for some seconds. */
export async function stillRunning(pids: readonly number[], within = 8000): Promise<readonly number[]> {
  for (const end = Date.now() + within; ; ) {
    const left = pids.filter(isRunning);
    if (left.length === 0 || Date.now() > end) return left;
    await wait(50);
  }
}

function isRunning(pid: number): boolean {
  // A zombie has ended: its parent has not yet asked how.
  const state = execFileSync('sh', ['-c', `ps -o stat= -p ${pid} || true`], { encoding: 'utf8' }).trim();
  return state !== '' && !state.startsWith('Z');
}

/** Those of the five ports from `first` on that somebody listens on. */
export async function portsInUse(first: number): Promise<readonly number[]> {
  const ports = [0, 1, 2, 3, 4].map((offset) => first + offset);
  const open = await Promise.all(ports.map(isOpen));
  return ports.filter((_, index) => open[index]);
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
