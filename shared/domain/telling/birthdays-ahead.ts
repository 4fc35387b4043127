import { healthMajority, majority, ownVoice, turns } from '../calendar/age.ts';
import { addMonths, type Day } from '../calendar/day.ts';
import type { IpCase } from '../case.ts';

/** A birthday on which something changes; for the 16th of somebody whose parents go on, until when they do. */
export type Birthday = { readonly age: 15 | 16 | 18; readonly on: Day; readonly parentsUntil?: Day };

/** The birthdays of the year to come (today not among them), first the next. */
export function birthdaysAhead(
  { bornOn, parentsGoOn }: Pick<IpCase, 'bornOn' | 'parentsGoOn'>,
  today: Day,
): readonly Birthday[] {
  if (!bornOn) return [];
  const yearOn = addMonths(today, 12);
  return ([ownVoice, healthMajority, majority] as const)
    .map((age) => ({
      age,
      on: turns(bornOn, age),
      ...(age === healthMajority && parentsGoOn && { parentsUntil: parentsGoOn.until }),
    }))
    .filter(({ on }) => on > today && on <= yearOn);
}
