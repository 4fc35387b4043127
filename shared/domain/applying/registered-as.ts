import type { Day } from '../calendar/day.ts';

/** How something came that an employee typed in: on paper, by telephone, or said at the counter. */
export const intakeWays = ['paper', 'phone', 'counter'] as const;
export type IntakeWay = (typeof intakeWays)[number];

/** That a case was registered by an employee, and when; it may have come long before. */
export type RegisteredAs = { readonly on: Day; readonly by: string; readonly way: IntakeWay };
