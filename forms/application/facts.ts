import { healthMajority } from '../../shared/domain/calendar/age.ts';
import { ageOn, type Day, dayOf } from '../../shared/domain/calendar/day.ts';
import { answerOf, answersOf, filledRows } from '../answers.ts';
import type { Answers, Condition } from '../model.ts';

export const isSelf: Condition = (answers) => answerOf(answers, 'role') === 'self';
/** The role is known, and it is another. */
export const isOther: Condition = (answers) => !['', 'self'].includes(answerOf(answers, 'role'));
/** Only who asks for it gets the short form: a post without `length` means the whole one. */
export const isShort: Condition = (answers) => answerOf(answers, 'length') === 'short';
export const isWhole: Condition = (...about) => !isShort(...about);

export function hasRole(...roles: readonly string[]): Condition {
  return (answers) => roles.includes(answerOf(answers, 'role'));
}

/** Next of kin without authority and staff decide nothing: they report a need (domain: intake kinds). */
export const reportsNeed: Condition = hasRole('nextOfKin', 'service');

export function both(...conditions: readonly Condition[]): Condition {
  return (...about) => conditions.every((condition) => condition(...about));
}

/** Children's coordinators are for families who expect a child too (hol § 7-2 a): no name, number or birth date yet. */
export const isExpected: Condition = (answers) =>
  answerOf(answers, 'role') === 'parent' && answerOf(answers, 'birthDate.expected') === 'yes';

export function birthDateOf(answers: Answers): Day | undefined {
  const [year, month, day] = ['year', 'month', 'day'].map((part) => Number(answerOf(answers, `birthDate.${part}`)));
  return year && month && day ? dayOf(year, month, day) : undefined;
}

/** Whole years from `from` to `to`, both counted; an expected child is 0. */
export function isAged(from: number, to: number): Condition {
  return (answers, context) => {
    const born = birthDateOf(answers);
    if (isExpected(answers, context)) return from === 0;
    if (!born) return false;
    const age = ageOn(born, context.today);
    return age >= from && age <= to;
  };
}

/** Whoever is 16 decides for themself (pbrl § 4-3), and so may be the one to send what another filled in. */
export const isForAdult: Condition = (...about) => isOther(...about) && isAged(healthMajority, mostYears)(...about);

const mostYears = 120;

export const hasServices: Condition = (answers) => filledRows(answers, 'services').length > 0;
export const asksForCall: Condition = (answers) => answerOf(answers, 'callMe') === 'yes';

export function wishes(answers: Answers): readonly string[] {
  return answersOf(answers, 'wishes');
}
