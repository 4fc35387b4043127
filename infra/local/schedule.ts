import { randomUUID } from 'node:crypto';
import type { Clock } from './clock.ts';
import type { LocalFunction } from './functions.ts';
import type { Place } from './place.ts';
import type { Schedule } from './system-triggers.ts';

export type SchedulerParts = {
  readonly schedules: readonly Schedule[];
  readonly functionByArn: (arn: string) => LocalFunction | undefined;
  readonly clock: Clock;
  readonly place: Place;
};

const minute = 60_000;

/** Invokes what the schedules name, at the minute the product's clock shows. */
export async function runTick({ schedules, functionByArn, clock, place }: SchedulerParts): Promise<void> {
  const now = clock.now();
  const minutes = Math.floor(now.getTime() / minute);
  const due = schedules.filter(({ everyMinutes }) => minutes % everyMinutes === 0);
  const event = {
    version: '0',
    id: randomUUID(),
    'detail-type': 'Scheduled Event',
    source: 'aws.scheduler',
    account: place.account,
    time: `${now.toISOString().slice(0, 19)}Z`,
    region: place.region,
    resources: [],
    detail: '{}',
  };
  await Promise.all(due.map(({ functionArn }) => functionByArn(functionArn)?.invoke(event)));
}

/** Calls `tick` at each whole minute of the product's clock, also after the clock was moved; never twice at once. */
export function everyMinute(clock: Clock, tick: () => Promise<void>): { stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const arm = () => {
    clearTimeout(timer);
    if (stopped) return;
    const untilNext = minute - (clock.now().getTime() % minute);
    timer = setTimeout(() => void tick().finally(arm), untilNext);
  };
  arm();
  clock.follow(async () => arm());
  return {
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
