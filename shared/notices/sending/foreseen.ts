import { type Instant, instant } from '../../domain/calendar/day.ts';
import type { IpCase } from '../../domain/case.ts';
import type { Municipality } from '../../domain/settings/municipality.ts';
import type { Notice, Task } from '../../domain/telling/notice.ts';
import { whatTimeCallsFor } from '../../domain/time-rules.ts';
import { addressChange } from './address-notices.ts';

/** What one waking moment of the calendar will bring. */
export type Foreseen = {
  readonly at: Instant;
  readonly notices: readonly Notice[];
  readonly tasks: readonly Task[];
};

const msPerDay = 86_400_000;

/**
 * What will be sent and asked of people in these days if nothing changes: the very rules that the sweep applies, run at
 * each moment it will wake for this case. A message whose window opens later carries that moment in `dueAt`.
 */
export function foreseen(
  ipCase: IpCase,
  municipality: Municipality,
  { from, days }: { readonly from: Date; readonly days: number },
): readonly Foreseen[] {
  const end = instant(new Date(from.getTime() + days * msPerDay));
  const ahead: Foreseen[] = [];
  let standing = ipCase;
  for (let next = firstWake(ipCase, from); next && next <= end; next = wakeAfter(next, standing)) {
    const change = whatTimeCallsFor(standing, municipality, new Date(next));
    const { notices, tasks } = addressChange(change, municipality, next);
    if (notices.length > 0 || tasks.length > 0) ahead.push({ at: next, notices, tasks });
    standing = change.after;
  }
  return ahead;
}

/** What is due already, the sweep does at once. */
function firstWake({ wakeAt }: IpCase, from: Date): Instant | undefined {
  const now = instant(from);
  return wakeAt && wakeAt < now ? now : wakeAt;
}

/** What a run leaves undone is not foreseen a second time. */
function wakeAfter(moment: Instant, { wakeAt }: IpCase): Instant | undefined {
  return wakeAt && wakeAt > moment ? wakeAt : undefined;
}
