import { AsyncLocalStorage } from 'node:async_hooks';
import { isPractice, notAhead } from './domain/settings/practice.ts';
import type { PracticeStore } from './ports/practice.ts';

/** What time it is; in a municipality to train in, somebody may have moved the clock ahead. */
export type MunicipalTime = {
  readonly now: () => Date;
  /** All that happens in this work happens in the time of this municipality. */
  readonly within: <Result>(municipality: string, work: () => Promise<Result>) => Promise<Result>;
};

export function municipalTime(clock: () => Date, practice: Pick<PracticeStore, 'clock'>): MunicipalTime {
  const ahead = new AsyncLocalStorage<number>();
  return {
    now: () => new Date(clock().getTime() + (ahead.getStore() ?? 0)),
    within: async (municipality, work) => {
      const { aheadMs } = isPractice(municipality) ? await practice.clock(municipality) : notAhead;
      return ahead.run(aheadMs, work);
    },
  };
}
