import { addDays, type CalendarDay, type Instant, isHoliday, osloDay, osloInstant, weekday } from './calendar.ts';
import { firstSweep } from './course.ts';
import type { Outage } from './diary.ts';
import type { Hours, Settings } from './settings.ts';
import type { Told } from './told.ts';

/** One mail to one of the staff: what it is to say, and when it is closed. */
export type Digest<Step extends Told> = {
  readonly to: string;
  readonly day: CalendarDay;
  readonly closes: Instant;
  readonly steps: readonly Step[];
};

type World = { readonly settings: Settings; readonly outages: readonly Outage[] };

export const usualHours: Hours = { hour: 8, days: [1, 2, 3, 4, 5] };

/** Mails of their own, outside the digest: the first word of a legal date that has passed. */
const ofTheirOwn = ['answer-late', 'complaint-late'];

/** What happened (routing), and the first escalation after a legal date. */
export const isOfItsOwn = ({ by, what }: Told): boolean => by === 'event' || ofTheirOwn.includes(what);

/**
 * “Their ladder steps as one mail at 08:00 (hour and days per person)”: over all cases of the municipality. What comes
 * when the mail of the day has gone is in that of the next day its reader wants.
 */
export function digestsOf<Step extends Told>(told: readonly Step[], world: World): readonly Digest<Step>[] {
  const steps = told.filter((one) => one.to !== 'task' && 'staff' in one.to && !isOfItsOwn(one));
  const readers = Map.groupBy(steps, ({ to }) => (to !== 'task' && 'staff' in to ? to.staff : ''));
  return [...readers].flatMap(([to, theirs]) => ofReader(to, theirs, world));
}

function ofReader<Step extends Told>(to: string, steps: readonly Step[], world: World): readonly Digest<Step>[] {
  const digests = new Map<CalendarDay, Digest<Step> & { readonly steps: Step[] }>();
  const hours = world.settings.staff.find(({ id }) => id === to)?.notices ?? usualHours;
  for (const step of steps.toSorted((a, b) => a.at - b.at)) {
    const day = wantedDay(osloDay(step.at), hours);
    const gone = digests.get(day);
    const on = gone && gone.closes < step.at ? wantedDay(addDays(day, 1), hours) : day;
    const waiting = digests.get(on);
    const closes = firstSweep(Math.max(osloInstant(on, hours.hour), step.at), world.outages);
    if (waiting) waiting.steps.push(step);
    else digests.set(on, { to, day: on, closes, steps: [step] });
  }
  return [...digests.values()];
}

/** Waited for its mail until a later step of the same ladder said the same to the same reader. */
export function isOvertaken<Step extends Told>(step: Step, told: readonly Step[], leaves: Instant): boolean {
  const isLater = ({ at, what, until }: Step) =>
    at > step.at && at <= leaves && until === step.until && ladderOf(what) === ladderOf(step.what);
  return told.some((other) => isLater(other) && JSON.stringify(other.to) === JSON.stringify(step.to));
}

const ladderOf = (what: string): string => /^(?:(?:plan|revision)-leader|turns-\d+|[a-z]+)/.exec(what)?.[0] ?? what;

/** This day or the first after it on which they want it; nobody wants it on a public holiday. */
function wantedDay(from: CalendarDay, hours: Hours): CalendarDay {
  return isWanted(from, hours) ? from : wantedDay(addDays(from, 1), hours);
}

const isWanted = (day: CalendarDay, { days }: Hours): boolean => days.includes(weekday(day) + 1) && !isHoliday(day);

/** Whether it is the first day of its week on which they want it: for most, Monday. */
export function beginsWeek(day: CalendarDay, hours: Hours): boolean {
  const monday = addDays(day, -weekday(day));
  return wantedDay(monday, hours) === day;
}
