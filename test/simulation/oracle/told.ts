import type { CalendarDay, Instant } from './calendar.ts';
import type { Party } from './diary.ts';

/** One thing that one human should have been told, or that should lie as a task, and when at the earliest. */
export type Told = {
  readonly to: { readonly staff: string } | { readonly party: Party } | 'task';
  /** What it is about, and which step of it: `received`, `answer-7` … */
  readonly what: string;
  readonly at: Instant;
  /** What happened is told at once; what time calls for waits for its window and may be put together with more. */
  readonly by: 'event' | 'time';
  /** When what calls for it is over: not told any more, if it has waited until then. */
  readonly until?: Instant;
  /** The day that what is owed is counted from, or due. */
  readonly date?: CalendarDay;
};

export const nameOf = (to: Told['to']): string => (to === 'task' ? to : 'staff' in to ? to.staff : to.party);
