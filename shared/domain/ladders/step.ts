import { addDays, addMonths, type Day, type Instant, momentInNorway } from '../calendar/day.ts';
import { workingDayOnOrAfter } from '../calendar/working-days.ts';
import type { IpCase } from '../case.ts';
import type { Municipality } from '../settings/municipality.ts';
import type { Recipient, StaffStepKind, TaskKind } from '../telling/notice.ts';
import type { ReminderKind } from '../telling/reminder.ts';

/** A duty with its own ladder, and to whom; of the missed steps of one only the latest goes. */
export type Obligation =
  | 'take'
  | 'call'
  | 'answer'
  | 'preliminary'
  | 'open-decision'
  | 'open-decision-seat'
  | 'appoint'
  | 'plan'
  | 'plan-leader'
  | 'revision'
  | 'revision-leader'
  | 'revision-person'
  | 'absence'
  | 'second-parent'
  | 'information'
  | 'mandate'
  | 'complaint'
  | 'complaint-person'
  | 'complaint-result'
  | 'asked-in'
  | 'age-capacity'
  | 'age-16'
  | 'age-18'
  | 'age-16-person'
  | 'age-18-person'
  | 'confirm-report'
  | 'confirm-report-call';

/**
 * What a rung calls for: a mail to staff, a message to those who are told about the case (or to `to` alone), or to whoever
 * sent the application about what they sent, a task in the case.
 */
export type Call =
  | { readonly tell: 'staff'; readonly kind: StaffStepKind; readonly to: readonly string[] }
  | { readonly tell: 'person'; readonly to?: Recipient; readonly kind: ReminderKind }
  | { readonly tell: 'sender'; readonly kind: ReminderKind }
  | { readonly tell: 'nobody'; readonly task: TaskKind };

/** One rung of a ladder: when it falls due, and what it calls for. */
export type Step = Call & {
  readonly obligation: Obligation;
  readonly occurrence: string;
  readonly at: Instant;
  /** The date the obligation is to be met by. */
  readonly date: Day;
  /** The first escalation after a legal date: it waits for nobody's digest. */
  readonly atOnce?: true;
  /** The law names the date, and the person is owed the message by then. */
  readonly legal?: true;
};

/** What a ladder is built from. Endless ones go on until one step past `until`. */
export type Rungs = {
  readonly ipCase: IpCase;
  readonly municipality: Municipality;
  /** Staff ids: who is told next when nothing happens, of those at work on the day of the step; see `lineOn`. */
  readonly lineOn: (on: Day) => readonly string[];
  readonly until: Instant;
  /** What was missed is told from this day on: to those who are there then. `lineOn` knows of it. */
  readonly toldFrom?: Day;
};

/** A step as its ladder knows it: what it is called, its day, and whom it tells. */
export type Named = { readonly name: string; readonly on: Day; readonly to: readonly string[] };

const morning = 8;

const mornings = new Map<Day, Instant>();
const mostMornings = 5_000;

/** All steps without an hour of their own fall due at eight in the morning. Ladders ask for the same few days again. */
export function atEight(on: Day): Instant {
  const known = mornings.get(on);
  if (known) return known;
  if (mornings.size >= mostMornings) mornings.clear();
  const moment = momentInNorway(on, morning);
  mornings.set(on, moment);
  return moment;
}

/** The person at this level of the line, or the last of it. */
export function atLevel(line: readonly string[], level: number): readonly string[] {
  return line.slice(Math.min(level, line.length - 1)).slice(0, 1);
}

/** The first of the line with the one at this level. */
export function pair(line: readonly string[], level: number): readonly string[] {
  return [...new Set([...atLevel(line, 0), ...atLevel(line, level)])];
}

/** `3-working-days`, `1-working-day`: in the names of steps that count so. */
export function workingDaysName(days: number): string {
  return `${days}-working-${days === 1 ? 'day' : 'days'}`;
}

/** Until when an endless ladder is to be built so that a step is left of those after `since`. */
export function untilAfter(until: Instant, since: Instant): Instant {
  return until > since ? until : since;
}

/** A day of a series and its number in it, from 1. */
export type Occasion = { readonly number: number; readonly on: Day };

/** Every week after `from`, without end; a day off is made up for on the next working day. */
export function weeklyAfter(from: Day, until: Instant): readonly Occasion[] {
  return untilPast(until, (number) => workingDayOnOrAfter(addDays(from, 7 * number)));
}

/** Weekly so many times, then monthly without end. */
export function weeklyThenMonthlyAfter(from: Day, until: Instant, weeklyTimes: number) {
  const weeks = Array.from({ length: weeklyTimes }, (_, index) => {
    const number = index + 1;
    return { number, on: workingDayOnOrAfter(addDays(from, 7 * number)) };
  });
  const last = addDays(from, 7 * weeklyTimes);
  return { weeks, months: untilPast(until, (number) => workingDayOnOrAfter(addMonths(last, number))) };
}

function untilPast(until: Instant, dayOf: (number: number) => Day): readonly Occasion[] {
  const occasions: Occasion[] = [];
  for (let number = 1; ; number += 1) {
    const on = dayOf(number);
    occasions.push({ number, on });
    if (atEight(on) > until) return occasions;
  }
}
