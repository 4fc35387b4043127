import { addDays, type CalendarDay, osloInstant } from '../oracle/calendar.ts';
import type { Outage } from '../oracle/diary.ts';
import { dice } from './dice.ts';
import { places } from './municipalities.ts';
import type { Story } from './story.ts';
import { tellStory } from './tell-story.ts';

/** How much is to be lived. */
export type Size = { readonly cases: number; readonly days: number; readonly seed: number };

/** As much as is lived with every run of the tests. */
export const shortYear: Size = { cases: 100, days: 120, seed: 2026 };

export const firstDay: CalendarDay = '2026-01-05';

/** As many stories as wanted, spread over all places and all but the last fifth of the days. */
export function manyStories({ cases, days, seed }: Size): readonly Story[] {
  const chance = dice(seed);
  return Array.from({ length: cases }, (_, number) => {
    const place = chance.oneOf(places);
    const startsOn = addDays(firstDay, chance.between(0, Math.floor(days * 0.8)));
    return tellStory({ dice: chance, place, number, startsOn });
  });
}

/** Three days without a sweep, once in every ten weeks: over a weekend, over Easter, in the middle of a week. */
export function outagesOf({ days, seed }: Size): readonly Outage[] {
  const chance = dice(seed + 2);
  return Array.from({ length: Math.floor(days / 70) + 1 }, (_, index) => {
    const from = osloInstant(addDays(firstDay, 30 + 70 * index + chance.between(0, 20)), chance.between(1, 23));
    return { from: from + 30 * 60_000, to: from + 3 * 86_400_000 + 30 * 60_000 };
  });
}
