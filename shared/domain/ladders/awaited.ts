import { addDays, type Day } from '../calendar/day.ts';
import { workingDayOnOrAfter } from '../calendar/working-days.ts';
import type { Ladders } from '../settings/ladder-settings.ts';
import type { TaskKind } from '../telling/notice.ts';
import { atEight, type Call, type Obligation, type Step } from './step.ts';

/** Something that somebody else has to come with: who is reminded, and what becomes a task when they do not. */
export type Awaited = {
  readonly obligation: Obligation;
  /** The day from which it is waited for. */
  readonly since: Day;
  readonly reminder: Extract<Call, { readonly tell: 'sender' | 'person' }>;
  readonly task: TaskKind;
};

/** Who is missing is reminded after some days; after some more it is a task for the leader. */
export function awaitedSteps({ obligation, since, reminder, task }: Awaited, ladders: Ladders): readonly Step[] {
  const step = (days: number) => ({
    obligation,
    occurrence: `${days}-days-after:${since}`,
    at: atEight(workingDayOnOrAfter(addDays(since, days))),
    date: since,
  });
  return [
    { ...step(ladders.awaitedReminder), ...reminder },
    { ...step(ladders.awaitedTask), tell: 'nobody', task },
  ];
}
