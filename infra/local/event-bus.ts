import { matches } from './event-pattern.ts';
import type { LocalFunction } from './functions.ts';
import type { JsonObject } from './json.ts';
import type { Rule } from './system-triggers.ts';

export type EventBus = {
  /** Hands the event to the functions of the rules it matches, `after` so many milliseconds. */
  publish(event: JsonObject, after?: number): void;
  /** Done when nothing is under way; says how many events there have been so far. */
  quiet(): Promise<number>;
};

/** EventBridge tries for a day; here somebody waits. */
const tries = 6;

/** EventBridge's default bus with the template's rules. */
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
  return {
    publish: (event, after = 0) => {
      published += 1;
      const arns = rules.filter(({ pattern }) => matches(pattern, event)).flatMap(({ functionArns }) => functionArns);
      for (const target of arns.flatMap((arn) => functionByArn(arn) ?? [])) {
        const delivery = deliver(target, event, after).finally(() => underWay.delete(delivery));
        underWay.add(delivery);
      }
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
