import {
  addDays,
  type CalendarDay,
  type Instant,
  osloDay,
  osloInstant,
  workdayOnOrAfter,
  workdayOnOrBefore,
} from './calendar.ts';
import { firstSweep } from './course.ts';
import type { Outage } from './diary.ts';
import { nameOf, type Told } from './told.ts';

/** What somebody outside the municipality is told when, with each step at the moment of its message. */
export function withinLimits(told: readonly Told[], outages: readonly Outage[]): readonly Told[] {
  const each = Map.groupBy(told.filter(isReminder), ({ to }) => nameOf(to));
  const reminders = [...each.values()].flatMap((steps) => toOnePerson(steps, outages));
  return [...told.filter((one) => !isReminder(one)), ...reminders].toSorted((a, b) => a.at - b.at);
}

/** What time calls for, to somebody outside the municipality. */
export const isReminder = ({ to, by }: Told): boolean => by === 'time' && to !== 'task' && 'party' in to;

/** What is held back, and until which morning. */
type Waiting = { readonly on: CalendarDay; readonly steps: readonly Told[] };

/**
 * “At most one obligation notice a day and two a week; more merge into one”: read as two in any seven days, in one case.
 * The rest waits for the next working day with room, takes in what comes meanwhile, and what is over by then is not
 * told. Nothing waits past the date that it is about.
 */
function toOnePerson(steps: readonly Told[], outages: readonly Outage[]): readonly Told[] {
  const days: CalendarDay[] = [];
  const told: Told[] = [];
  let waiting: Waiting | undefined;
  const tell = (at: Instant, those: readonly Told[]) => {
    if (those.length > 0) days.push(osloDay(at));
    told.push(...those.map((step) => ({ ...step, at })));
    waiting = undefined;
  };
  const tellWaiting = (before: Instant) => {
    const at = waiting && eightOnceSwept(waiting.on, outages);
    if (waiting && at !== undefined && at < before) tell(at, stillSo(waiting.steps, at));
  };
  for (const [at, fresh] of Map.groupBy(steps.toSorted(byMoment), (step) => step.at)) {
    tellWaiting(at);
    const on = dayWithRoom(osloDay(at), days);
    const all = [...stillSo(waiting?.steps ?? [], at), ...fresh];
    if (on === osloDay(at) || all.some((step) => cannotWait(step, osloDay(at), on))) tell(at, all);
    else waiting = { on, steps: all };
  }
  tellWaiting(Number.POSITIVE_INFINITY);
  return told;
}

/** At eight that day; where no sweep ran then, at eight of the day on which they run again, or at once when that is past. */
function eightOnceSwept(day: CalendarDay, outages: readonly Outage[]): Instant {
  const swept = firstSweep(osloInstant(day, 8), outages);
  return Math.max(swept, osloInstant(osloDay(swept), 8));
}

const byMoment = (a: Told, b: Told): number => a.at - b.at;
const stillSo = (steps: readonly Told[], at: Instant): readonly Told[] =>
  steps.filter(({ until = Number.POSITIVE_INFINITY }) => until > at);

/** This day, or the first working day after it, with nothing told on it and fewer than two in the week up to it. */
function dayWithRoom(day: CalendarDay, told: readonly CalendarDay[]): CalendarDay {
  const inTheWeek = told.filter((one) => one > addDays(day, -7) && one <= day);
  if (!told.includes(day) && inTheWeek.length < 2) return day;
  return dayWithRoom(workdayOnOrAfter(addDays(day, 1)), told);
}

/** It names a day to come, and would come after it. */
function cannotWait({ date }: Told, today: CalendarDay, on: CalendarDay): boolean {
  return date !== undefined && date >= today && on > workdayOnOrBefore(date);
}
