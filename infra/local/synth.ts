import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartFailure } from './failure.ts';

export const repository = join(import.meta.dirname, '../..');

/** The bundles below are CommonJS; without this file Node would read them by the repository's package.json. */
export function markAsCommonJs(outdir: string): void {
  writeFileSync(join(outdir, 'package.json'), '{"type":"commonjs"}\n');
}

/** Synthesises the app for this machine into `outdir`. */
export function synthesise(outdir: string, port: number): Promise<void> {
  const env = { ...process.env, STAGE: 'local', PORT: String(port), CDK_OUTDIR: outdir };
  return new Promise((resolve, reject) => {
    const app = join(repository, 'infra/app.ts');
    execFile(process.execPath, [app], { cwd: repository, env, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      if (!error) return resolve();
      process.stderr.write(stdout + stderr);
      reject(new StartFailure('The app could not be synthesised; the lines above say why.'));
    });
  });
}
