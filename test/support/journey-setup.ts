import type { TestProject } from 'vitest/node';
import { unpackChromium } from './chromium.ts';
import { startService, temporaryState } from './running-service.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    readonly origin: string;
  }
}

/** One running service for all journeys; each makes its own cases in it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const state = temporaryState();
  const [service] = await Promise.all([startService({ port: 3400, stateFolder: state.folder }), unpackChromium()]);
  project.provide('origin', service.origin);
  return async () => {
    await service.stop();
    state.remove();
  };
}
