import type { ContactOf } from './contacts.ts';
import { addDays, type Day, dayInNorway, type Instant } from './day.ts';
import { atEight } from './ladders/step.ts';
import type { PlannedNotice } from './notice.ts';
import { workingDayOnOrAfter, workingDayOnOrBefore } from './working-days.ts';

/** The days on which somebody is reminded of something, those to come among them; what is a week old counts no more. */
export type RemindedOn = Readonly<Partial<Record<ContactOf, readonly Day[]>>>;

const mostInWeek = 2;
const weekDays = 7;

export type Spaced = { readonly notices: readonly PlannedNotice[]; readonly remindedOn: RemindedOn };

/**
 * Enough is enough: of reminders to one person one leaves a day, and two in seven days. The next waits for its day, and
 * whether it is still true is judged then. None waits past the date it is about; what has such a date goes before what
 * has none. Staff are reminded as often as there is something to do.
 */
export function spacedOut(planned: readonly PlannedNotice[], before: RemindedOn = {}, at: Instant): Spaced {
  const today = dayInNorway(new Date(at));
  let remindedOn = recent(before, today);
  const moved = new Map<PlannedNotice, PlannedNotice>();
  for (const notice of planned.toSorted(byLastDay(today))) {
    const { who } = notice.to;
    if (who === 'staff') continue;
    const days = remindedOn[who] ?? [];
    const on = dayFor(notice, days, today);
    if (on > today) moved.set(notice, { ...notice, notBefore: atEight(on) });
    remindedOn = { ...remindedOn, [who]: [...days, on] };
  }
  return { notices: planned.map((notice) => moved.get(notice) ?? notice), remindedOn };
}

function recent(before: RemindedOn, today: Day): RemindedOn {
  const since = addDays(today, -weekDays);
  const left = Object.entries(before).map(([who, days]) => [who, days.filter((on) => on > since)] as const);
  return Object.fromEntries(left.filter(([, days]) => days.length > 0));
}

function dayFor(notice: PlannedNotice, days: readonly Day[], today: Day): Day {
  let on = today;
  while (!isFree(on, days)) on = workingDayOnOrAfter(addDays(on, 1));
  const last = lastDay(notice, today);
  return last && on > last ? today : on;
}

/** Whether nothing leaves that day, and no week with that day in it has its two already. */
function isFree(on: Day, days: readonly Day[]): boolean {
  if (days.includes(on)) return false;
  return Array.from({ length: weekDays }, (_, back) => addDays(on, -back)).every((from) => {
    const to = addDays(from, weekDays - 1);
    return days.filter((each) => from <= each && each <= to).length < mostInWeek;
  });
}

/** The last day on which it can leave in time; some name the day something began, which sets none. */
function lastDay({ legalDate, date }: PlannedNotice, today: Day): Day | undefined {
  const named = legalDate ?? date;
  return named && named >= today ? workingDayOnOrBefore(named) : undefined;
}

function byLastDay(today: Day) {
  const never = '9999-12-31';
  const last = (notice: PlannedNotice): string => lastDay(notice, today) ?? never;
  return (a: PlannedNotice, b: PlannedNotice) => last(a).localeCompare(last(b));
}
