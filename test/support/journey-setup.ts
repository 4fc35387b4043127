import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { unpackChromium } from './chromium.ts';
import { startService, temporaryState } from './running-service.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    readonly origin: string;
    /** What it runs: the synthesised app, for starts of one's own. */
    readonly assembly: string;
    readonly stateFolder: string;
  }
}

/** JOURNEY_PORT lets two runs stand beside each other; the ports after it belong to it too. */
const port = Number(process.env['JOURNEY_PORT'] ?? 3400);

/** One running service for all journeys; each makes its own cases in it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const state = temporaryState();
  const [service] = await Promise.all([startService({ port, stateFolder: state.folder }), unpackChromium()]);
  project.provide('origin', service.origin);
  project.provide('assembly', process.env['LOCAL_ASSEMBLY'] ?? join(state.folder, 'cdk.out'));
  project.provide('stateFolder', state.folder);
  return async () => {
    await service.stop();
    state.remove();
  };
}
