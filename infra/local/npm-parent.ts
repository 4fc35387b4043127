import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** A SIGKILL on npm tells its script nothing: what npm started ends when npm is gone, or the shell between us. */
export function endWithNpm(stop: () => Promise<void>): void {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  // npm runs a script in a shell, so npm is our parent's parent.
  const shell = process.ppid;
  const npm = parentOf(shell);
  const isOrphaned = () => process.ppid !== shell || (npm !== undefined && parentOf(shell) !== npm);
  setInterval(() => {
    if (isOrphaned()) void stop();
  }, pollMilliseconds).unref();
}

/** Reading /proc costs nothing; without it (macOS) each look starts a process. */
const pollMilliseconds = existsSync('/proc/self/stat') ? 500 : 3000;

function parentOf(pid: number): number | undefined {
  try {
    if (!existsSync('/proc/self/stat')) return Number(execFileSync('ps', ['-o', 'ppid=', '-p', String(pid)]));
    // pid (name, which may hold spaces) state ppid …: proc(5).
    const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1) ?? '';
    return Number(afterName.split(' ')[1]);
  } catch {
    return undefined;
  }
}
