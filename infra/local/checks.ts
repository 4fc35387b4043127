import { execFile } from 'node:child_process';
import { createServer } from 'node:net';
import { promisify } from 'node:util';
import { StartFailure } from './failure.ts';

export function checkPort(text: string | undefined): number {
  const port = Number(text ?? '3000');
  if (Number.isInteger(port) && port >= 1024 && port <= 65_000) return port;
  throw new StartFailure(`PORT must be a number from 1024 to 65000; it is "${text}".`);
}

/** The major version in what `java -version` prints: `openjdk version "17.0.15"`; old ones say `1.8.0`. */
export function javaMajor(printed: string): number | undefined {
  const found = /version "(?:1\.)?(\d+)/.exec(printed);
  return found ? Number(found[1]) : undefined;
}

export async function checkJava(command = 'java'): Promise<void> {
  const printed = await promisify(execFile)(command, ['-version']).then(
    ({ stdout, stderr }) => stderr + stdout,
    () => '',
  );
  const major = javaMajor(printed);
  if (major === undefined) throw new StartFailure('Java 17 or newer is needed (for DynamoDB Local); none was found.');
  if (major < 17) throw new StartFailure(`Java 17 or newer is needed (for DynamoDB Local); this is Java ${major}.`);
}

export async function checkPortsFree(first: number): Promise<void> {
  const ports = [0, 1, 2, 3, 4].map((offset) => first + offset);
  const free = await Promise.all(ports.map(isFree));
  const taken = ports.filter((_, index) => !free[index]);
  if (taken.length === 0) return;
  const which = taken.length === 1 ? `Port ${taken[0]} is` : `Ports ${taken.join(', ')} are`;
  throw new StartFailure(`${which} in use; stop what runs there, or start elsewhere: PORT=${first + 100} npm start.`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => resolve(true)));
  });
}
