import type { CalendarDay, Instant } from './calendar.ts';
import type { Party } from './diary.ts';

/** What somebody owes, from the moment it was owed by its present date until it was done or fell away. */
export type Duty = {
  readonly owed:
    | 'take'
    | 'call'
    | 'answer'
    | 'preliminary'
    | 'open'
    | 'information'
    | 'come'
    | 'confirm-report'
    | 'join'
    | 'mandate'
    | 'asked-in'
    | 'coordinator'
    | 'vacant-place'
    | 'plan'
    | 'revision'
    | 'complaint'
    | 'result'
    | 'capacity'
    | 'turns-16'
    | 'turns-18';
  /** The date it is counted from (take, call, open, join …) or is to be done by (answer, plan, revision …). */
  readonly date: CalendarDay;
  readonly since: Instant;
  readonly until: Instant;
  /** Written down late: the latest of the steps that have passed still goes. */
  readonly late?: boolean;
  /** Lay still from then until `since`: of the steps that came meanwhile the latest still goes. */
  readonly stillFrom?: Instant;
  /** Who is missing, where the duty is about one of several. */
  readonly who?: Party;
};
