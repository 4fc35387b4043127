import type { Instant } from '../oracle/calendar.ts';
import type { Fates } from './fates.ts';
import { eventsOf, type ProviderEvent } from './provider-events.ts';
import type { Taken } from './providers.ts';

export type ReceiptQueue = {
  readonly expectOf: (taken: Taken) => void;
  readonly bring: (receive: (event: unknown) => Promise<void>, now: Instant) => Promise<void>;
  readonly next: () => Instant | undefined;
  /** Those that were taken in. */
  readonly arrived: readonly ProviderEvent[];
};

const fiveMinutes = 5 * 60_000;
/** As many functions as run beside each other. */
const atOnce = 15;

/** What providers tell, in the order in which it reaches us: brought every five minutes. */
export function receiptQueue(fates: Fates): ReceiptQueue {
  const waiting = new Map<Instant, ProviderEvent[]>();
  const arrived: ProviderEvent[] = [];
  const expect = (event: ProviderEvent) => {
    const slot = Math.ceil(event.arrives / fiveMinutes) * fiveMinutes;
    waiting.set(slot, [...(waiting.get(slot) ?? []), event]);
  };
  const next = () => (waiting.size === 0 ? undefined : Math.min(...waiting.keys()));
  return {
    arrived,
    next,
    expectOf: (taken) => eventsOf(taken, fates(`events ${taken.noticeId}`)).forEach(expect),
    async bring(receive, now) {
      for (let slot = next(); slot !== undefined && slot <= now; slot = next()) {
        const came = waiting.get(slot) ?? [];
        waiting.delete(slot);
        const each = Map.groupBy(came, ({ of }) => of.noticeId);
        const lines = [...each.values()];
        for (let from = 0; from < lines.length; from += atOnce) {
          const some = lines.slice(from, from + atOnce);
          await Promise.all(some.map((events) => bringOne(events, { receive, now, expect, arrived })));
        }
      }
    },
  };
}

type Bringing = {
  readonly receive: (event: unknown) => Promise<void>;
  readonly now: Instant;
  readonly expect: (event: ProviderEvent) => void;
  readonly arrived: ProviderEvent[];
};

/** Those of one message, one after the other. An asynchronous call that throws is made again by Lambda. */
async function bringOne(events: readonly ProviderEvent[], { receive, now, expect, arrived }: Bringing): Promise<void> {
  for (const event of events) {
    await receive(event.event).then(
      () => arrived.push(event),
      () => expect({ ...event, arrives: now + 1 }),
    );
  }
}
