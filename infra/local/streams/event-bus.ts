import type { LocalFunction } from '../functions.ts';
import type { JsonObject } from '../json.ts';
import type { Rule } from '../system-triggers.ts';
import { matches } from './event-pattern.ts';

export type EventBus = {
  /** Hands the event to the functions of the rules it matches, `after` so many milliseconds. */
  publish(event: JsonObject, after?: number): void;
  /** The same to functions that are named, as a topic names its subscribers. */
  hand(event: JsonObject, functionArns: readonly string[], after?: number): void;
  /** Done when nothing is under way; says how many events there have been so far. */
  quiet(): Promise<number>;
};

/** EventBridge and SNS try for days; here somebody waits. */
const tries = 6;

/** EventBridge's default bus with the template's rules, and what SNS hands on. */
export function createEventBus(
  rules: readonly Rule[],
  functionByArn: (arn: string) => LocalFunction | undefined,
): EventBus {
  const underWay = new Set<Promise<void>>();
  let published = 0;
  const deliver = async (target: LocalFunction, event: JsonObject, after: number) => {
    await pause(after);
    for (let attempt = 0; attempt < tries; attempt += 1) {
      if (attempt > 0) await pause(100 * 2 ** attempt);
      const { outcome } = await target.invoke(event);
      if (outcome === 'answered') return;
    }
  };
  const hand: EventBus['hand'] = (event, functionArns, after = 0) => {
    published += 1;
    for (const target of functionArns.flatMap((arn) => functionByArn(arn) ?? [])) {
      const delivery = deliver(target, event, after).finally(() => underWay.delete(delivery));
      underWay.add(delivery);
    }
  };
  return {
    hand,
    publish: (event, after) => {
      const matching = rules.filter(({ pattern }) => matches(pattern, event));
      hand(
        event,
        matching.flatMap(({ functionArns }) => functionArns),
        after,
      );
    },
    quiet: async () => {
      while (underWay.size > 0) await Promise.all(underWay);
      return published;
    },
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
