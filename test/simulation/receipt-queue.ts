import type { Dice } from './dice.ts';
import type { Instant } from './oracle/calendar.ts';
import { eventsOf, type ProviderEvent } from './provider-events.ts';
import type { Taken } from './providers.ts';

export type ReceiptQueue = {
  readonly expectOf: (taken: Taken) => void;
  readonly bring: (receive: (event: unknown) => Promise<void>, now: Instant) => Promise<void>;
  readonly next: () => Instant | undefined;
  /** Those that were taken in, in the order in which they were. */
  readonly arrived: readonly ProviderEvent[];
};

/** What providers tell, in the order in which it reaches us. */
export function receiptQueue(luck: Dice): ReceiptQueue {
  const waiting: ProviderEvent[] = [];
  const arrived: ProviderEvent[] = [];
  let count = 0;
  const expect = (events: readonly ProviderEvent[]) => {
    waiting.push(...events);
    waiting.sort((a, b) => b.arrives - a.arrives);
  };
  return {
    arrived,
    next: () => waiting.at(-1)?.arrives,
    expectOf(taken) {
      expect(eventsOf(taken, luck, () => ++count));
    },
    async bring(receive, now) {
      for (let last = waiting.at(-1); last && last.arrives <= now; last = waiting.at(-1)) {
        waiting.pop();
        const came = { ...last, arrives: now };
        await receive(last.event).then(
          () => arrived.push(came),
          // An asynchronous call that throws is made again by Lambda.
          () => expect([{ ...came, arrives: now + 2 * 60_000 }]),
        );
      }
    },
  };
}
