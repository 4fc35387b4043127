import { addDays, type Day, daysBetween, weekday } from '../calendar/day.ts';

/** Days away, the last one included. */
export type Absence = { readonly from: Day; readonly to: Day };

/**
 * Away on the same days again and again: on these days (1 Monday … 7 Sunday, ISO 8601) of every week, or of every other
 * week counted from the one that `from` falls in. `to`: its last day, where it has one.
 */
export type RepeatingAbsence = {
  readonly from: Day;
  readonly to?: Day;
  readonly everyWeeks: 1 | 2;
  readonly weekdays: readonly number[];
};

export type Away = { readonly away?: readonly Absence[]; readonly awayEvery?: RepeatingAbsence };

/** The absence that this day falls in; of a repeating one, as many days on end as there are of it in that week. */
export function absenceIn({ away, awayEvery }: Away, on: Day): Absence | undefined {
  return away?.find(({ from, to }) => from <= on && on <= to) ?? (awayEvery && turnOf(awayEvery, on));
}

function turnOf(repeating: RepeatingAbsence, on: Day): Absence | undefined {
  if (!fallsOn(repeating, on)) return undefined;
  let [from, to] = [on, on];
  while (weekday(from) > 1 && fallsOn(repeating, addDays(from, -1))) from = addDays(from, -1);
  while (weekday(to) < 7 && fallsOn(repeating, addDays(to, 1))) to = addDays(to, 1);
  return { from, to };
}

function fallsOn({ from, to, everyWeeks, weekdays }: RepeatingAbsence, on: Day): boolean {
  if (on < from || (to !== undefined && on > to) || !weekdays.includes(weekday(on))) return false;
  return (daysBetween(mondayOf(from), mondayOf(on)) / 7) % everyWeeks === 0;
}

function mondayOf(on: Day): Day {
  return addDays(on, 1 - weekday(on));
}
