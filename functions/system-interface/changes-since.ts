import { addDays, dayInNorway, instant, isInstant } from '../../shared/domain/calendar/day.ts';
import type { ToldChange } from '../../shared/domain/telling/told-change.ts';
import type { ChangeLog, ChangePlace } from '../../shared/ports/changes.ts';

type Asked = { readonly municipality: string; readonly from: ChangePlace; readonly now: Date };

/** `next`: where to go on, now or later; `more`: there is more already. */
export type Changes =
  | {
      readonly result: 'found';
      readonly changes: readonly ToldChange[];
      readonly next: ChangePlace;
      readonly more: boolean;
    }
  | { readonly result: 'too-long-ago' };

/**
 * A change is told a minute after its moment: by then it is written wherever the clock of whoever wrote it stood, and in
 * the index. Without that a reader could go past one that was not there yet.
 */
const settledAfterMs = 60_000;
const mostDays = 31;
const longestAgoDays = 366;

/** What has happened from a place on, a page of it: at most one day's hundred, looked for in 31 days at most. */
export async function changesSince({ municipality, from, now }: Asked, log: ChangeLog): Promise<Changes> {
  const upTo = instant(new Date(now.getTime() - settledAfterMs));
  const today = dayInNorway(new Date(upTo));
  let day = dayInNorway(new Date(from.at));
  if (day < addDays(today, -longestAgoDays)) return { result: 'too-long-ago' };
  for (let looked = 0; looked < mostDays && day <= today; looked += 1) {
    const { changes, next } = await log.ofDay({ municipality, day, after: from, upTo });
    if (next) return { result: 'found', changes, next, more: true };
    const last = changes.at(-1);
    if (last) return { result: 'found', changes, next: last, more: day < today };
    day = addDays(day, 1);
  }
  if (day <= today) return { result: 'found', changes: [], next: startOf(day), more: true };
  return { result: 'found', changes: [], next: from, more: false };
}

/** Before midnight in Norway, whatever the season. */
function startOf(day: ReturnType<typeof addDays>): ChangePlace {
  return { at: instant(new Date(Date.parse(`${day}T00:00:00.000Z`) - 7_200_000)), id: '' };
}

export function cursorOf({ at, id }: ChangePlace): string {
  return Buffer.from(`${at} ${id}`).toString('base64url');
}

/** A cursor only says how far to go on; whatever else it says is none. */
export function readCursor(text: string): ChangePlace | undefined {
  const [at = '', id = '', ...rest] = Buffer.from(text, 'base64url').toString().split(' ');
  return isInstant(at) && /^[\w.-]{0,60}$/.test(id) && rest.length === 0 ? { at, id } : undefined;
}
