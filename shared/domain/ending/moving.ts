import type { Day } from '../calendar/day.ts';

/** Where a person and their plan can move. */
export const newHomes = ['municipality', 'hospital'] as const;
export type NewHome = (typeof newHomes)[number];

/** The person has said yes to that others go on with it, and a letter to them is to be sent. */
export type Moving = { readonly to: NewHome; readonly on: Day };
