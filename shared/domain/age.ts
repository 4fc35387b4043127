import { addMonths, type Day } from './day.ts';

/** The day on which somebody born then reaches this age; for the 29th of February, in a common year the 28th. */
export function turns(bornOn: Day, age: number): Day {
  return addMonths(bornOn, 12 * age);
}

/** Whether somebody born then has not reached this age on this day. */
export function isUnder(age: number, bornOn: Day, on: Day): boolean {
  return on < turns(bornOn, age);
}

/** From this age the person decides alone about health services (pbrl § 4-3). */
export const healthMajority = 16;
export const majority = 18;
