import { addDays, addMonths, type Day } from '../../../shared/domain/calendar/day.ts';
import type { Coordinator } from '../../../shared/domain/case.ts';
import type { StandInTerms } from '../../../shared/domain/planning/replace-coordinator.ts';
import { type Municipality, staffMember } from '../../../shared/domain/settings/municipality.ts';
import type { ShownProblem } from '../pages/problem-summary.tsx';
import { postedDate, readDate, type TypedDate } from './typed-date.ts';

/** Whoever stands in longer is the coordinator. */
const longestMonths = 24;
const usualDays = 14;

export type StandInTyped = { readonly coordinator: string; readonly until: TypedDate };

export type StandInReading =
  | { readonly ok: true; readonly terms: StandInTerms }
  | { readonly ok: false; readonly problems: readonly ShownProblem[] };

export function typedStandIn(values: ReadonlyMap<string, string>): StandInTyped {
  return { coordinator: values.get('coordinator') ?? '', until: postedDate(values, 'until') };
}

/** Until the coordinator's absence ends, this one or the next, at most the longest; else the present stand-in's day, or two weeks. */
export function suggestedUntil(coordinator: Coordinator | undefined, municipality: Municipality, today: Day): Day {
  const absences = coordinator && staffMember(municipality, coordinator.staffId)?.away;
  const [end] = (absences ?? [])
    .map(({ to }) => to)
    .filter((to) => to >= today)
    .toSorted();
  const { until = today } = coordinator?.standIn ?? {};
  const wanted = end ?? (until > today ? until : addDays(today, usualDays));
  const longest = addMonths(today, longestMonths);
  return wanted < longest ? wanted : longest;
}

export function readStandIn({ coordinator, until }: StandInTyped, today: Day): StandInReading {
  const problems: ShownProblem[] = [];
  if (!coordinator) problems.push({ field: 'coordinator', code: 'stand-in-missing' });
  const date = readDate(until);
  if (!date.ok) return { ok: false, problems: [...problems, { field: 'until.day', code: date.code }] };
  if (date.on > addMonths(today, longestMonths)) problems.push({ field: 'until.day', code: 'date-too-far' });
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, terms: { standIn: coordinator, until: date.on } };
}
