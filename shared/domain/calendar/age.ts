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
/** From this age a child is told personally about its own health case (domain: a decision of ours under health law). */
export const ownVoice = 15;
/** From 7 a child is heard, from 12 what it says is given great weight (pbrl § 3-1, barnelova § 31). */
export const heardFrom = 7;
export const weighedFrom = 12;
