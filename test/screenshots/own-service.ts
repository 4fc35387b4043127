import type { Browser } from 'playwright-core';
import { Visitor } from '../journeys/visitor.ts';
import { launchChromium } from '../support/chromium.ts';
import { startService, temporaryState } from '../support/running-service.ts';
import type { Lens } from './camera.ts';

export type Running = { readonly origin: string; readonly browser: Browser };

/** A visitor to whom this lens can be held. */
export async function arrive({ browser, origin }: Running, lens: Lens): Promise<Visitor> {
  const visitor = await Visitor.arrive(browser, origin, lens.script);
  await lens.prepare(visitor.context);
  return visitor;
}

type Own = { readonly port: number; readonly args?: readonly string[] };

/** Else the browser ends the process before the service has ended. */
const signalsAreOurs = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };

/** The service with data of its own, and a browser, for this work alone; both end with it, however it ends. */
export async function withOwnService(own: Own, work: (running: Running) => Promise<void>): Promise<void> {
  const state = temporaryState();
  const ends: (() => Promise<void>)[] = [async () => state.remove()];
  let ending: Promise<void> | undefined;
  // Once, for a signal and for the work that fails because of it.
  const endAll = () => {
    ending ??= inTurn(ends);
    return ending;
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => endAll().finally(() => process.exit(1)));
  }
  try {
    const starting = startService({ ...own, stateFolder: state.folder });
    // Also when it is told to end while it starts; one that does not start has ended by itself.
    ends.push(() => starting.then(({ stop }) => stop(), ended));
    const { origin } = await starting;
    const browser = await launchChromium(signalsAreOurs);
    ends.push(() => browser.close());
    await work({ origin, browser });
  } finally {
    await endAll();
  }
}

/** The last started is the first ended. */
async function inTurn(ends: (() => Promise<void>)[]): Promise<void> {
  for (let end = ends.pop(); end; end = ends.pop()) await end();
}

async function ended(): Promise<void> {}
