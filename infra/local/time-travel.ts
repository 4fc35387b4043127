import type { Clock } from './clock.ts';
import { parseDuration } from './duration.ts';
import { type Json, textAt } from './json.ts';
import { type Jumpable, jumpTo } from './jump.ts';
import type { EventBus } from './streams/event-bus.ts';
import type { StreamReader } from './streams/stream.ts';

export type TimeTravelParts = {
  readonly clock: Clock;
  readonly due: Pick<Jumpable, 'dueBy' | 'nextDueAfter'>;
  readonly streams: readonly StreamReader[];
  readonly bus: EventBus;
  /** Runs the schedules once. */
  readonly sweep: () => Promise<void>;
};

export type TimeTravel = {
  /** One tick and all that follows from it; one at a time. */
  tick(): Promise<void>;
  /** Until no notice and no receipt is under way. */
  settle(): Promise<void>;
  to(target: Date): Promise<void>;
};

export function createTimeTravel({ clock, due, streams, bus, sweep }: TimeTravelParts): TimeTravel {
  let turn: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const next = turn.then(work);
    turn = next.catch(() => undefined);
    return next;
  };

  const settle = async () => {
    let events = await bus.quiet();
    for (;;) {
      const passed = await Promise.all(streams.map((stream) => stream.drain()));
      const now = await bus.quiet();
      if (now === events && passed.every((count) => count === 0)) return;
      events = now;
    }
  };

  const tick = async () => {
    await sweep();
    await settle();
  };

  return {
    tick: () => inTurn(sweep),
    settle,
    to: (target) =>
      inTurn(async () => {
        await settle();
        await jumpTo(target, { ...due, now: clock.now, setClock: clock.set, tick });
      }),
  };
}

export type ClockWish = { readonly ok: true; readonly target: Date } | { readonly ok: false; readonly problem: string };

/** `{"advance":"P14D"}` or `{"now":"2026-12-24T08:00:00+01:00"}`; time goes forward only, as in life. */
export function readClockWish(wish: Json, now: Date): ClockWish {
  const advance = textAt(wish, 'advance');
  const moment = textAt(wish, 'now');
  if ((advance === undefined) === (moment === undefined)) return refused('Give either "advance" or "now".');
  const milliseconds = advance === undefined ? undefined : parseDuration(advance);
  if (advance !== undefined && milliseconds === undefined) {
    return refused('"advance" is an ISO 8601 duration of weeks, days, hours, minutes: P14D, PT8H.');
  }
  const target = new Date(moment ?? now.getTime() + (milliseconds ?? 0));
  if (Number.isNaN(target.getTime())) return refused('"now" is an ISO 8601 moment: 2026-12-24T08:00:00+01:00.');
  if (target < now) return refused(`The clock goes forward only; it shows ${now.toISOString()}.`);
  return { ok: true, target };
}

function refused(problem: string): ClockWish {
  return { ok: false, problem };
}
