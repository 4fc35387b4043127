import { join } from 'node:path';
import { checkJava, checkPort, checkPortsFree } from './checks.ts';
import { StartFailure } from './failure.ts';
import { endWithNpm } from './npm-parent.ts';
import type { LocalSystem } from './run.ts';
import { repository } from './synth.ts';

/** `npm start`: the whole service on this machine. `-- --fresh` begins anew, with cases to look at. */
async function start(): Promise<void> {
  const port = checkPort(process.env['PORT']);
  await Promise.all([checkJava(), checkPortsFree(port)]);
  const fresh = process.argv.includes('--fresh');
  // Loaded after the checks: whoever must mend something first is told at once.
  const { startLocal } = await import('./run.ts');
  const { demoBegins, makeDemo } = await import('./demo/demo.ts');
  // Checks keep their data, and what they synthesise, away from one's own, and may bring what was synthesised before.
  const stateDir = process.env['LOCAL_STATE'] ?? join(repository, '.local');
  const synthesised = process.env['LOCAL_ASSEMBLY'];
  const startsAt = fresh ? { startsAt: demoBegins(new Date()) } : {};
  const system = await startLocal({ port, stateDir, fresh, ...startsAt, ...(synthesised ? { synthesised } : {}) });
  stopWhenTold(system);
  if (fresh) await makeDemo(system);
  announce(system);
}

function stopWhenTold(system: LocalSystem): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await system.stop();
    process.exit(0);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  process.on('SIGHUP', stop);
  endWithNpm(stop);
}

function announce({ origin, place, municipalities, notRun }: LocalSystem): void {
  const sites = (path: (municipality: { id: string; language: string }) => string) =>
    municipalities.map((each) => `${origin}${path(each)}`).join('  ');
  if (notRun.length > 0) console.log(`Not run locally: ${notRun.join(', ')}`);
  console.log(`Ready: ${origin}`);
  console.log(`  Citizens    ${sites(({ id, language }) => `/${id}/${language}/`)}`);
  console.log(`  Staff       ${sites(({ id }) => `/${id}/ansatt/`)}`);
  console.log(`  Mail inbox  ${place.mailInbox}`);
  console.log(`  SMS inbox   ${origin}/_local/sms`);
  console.log(`  Console     ${origin}/_local`);
}

try {
  await start();
} catch (error) {
  if (!(error instanceof StartFailure)) throw error;
  console.error(error.message);
  process.exit(1);
}
