import type { Day, Instant } from '../domain/calendar/day.ts';
import type { ToldChange } from '../domain/telling/told-change.ts';

/** A place in the order of a day's changes; `id` empty: before the first of that moment. */
export type ChangePlace = { readonly at: Instant; readonly id: string };

export type ChangesAsked = {
  readonly municipality: string;
  readonly day: Day;
  /** What comes after this, and not after `upTo`. */
  readonly after: ChangePlace;
  readonly upTo: Instant;
};

/** `next` where that day may hold more. */
export type ChangePage = { readonly changes: readonly ToldChange[]; readonly next?: ChangePlace };

export type ChangeLog = { ofDay(asked: ChangesAsked): Promise<ChangePage> };
