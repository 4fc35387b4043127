import { usualHours } from '../telling/staff-hours.ts';
import type { Municipality, StaffMember } from './municipality.ts';
import {
  addressProblem,
  type Found,
  missing,
  rangeProblem,
  type SettingsPart,
  type SettingsProblem,
} from './settings-problem.ts';

/** As it stands before the at sign in a user name at the identity provider, in lower case. */
const idShape = /^[a-z0-9][a-z0-9._-]{0,63}$/;

export function employeeProblems({ staff }: Municipality): readonly SettingsProblem[] {
  return staff.flatMap((member, index) => {
    const isTaken = staff.slice(0, index).some(({ id }) => id === member.id);
    const of = (part: SettingsPart, found: readonly Found[]): readonly SettingsProblem[] =>
      found.map((each) => ({ part, subject: member.id, ...each }));
    return [
      ...of('employee', [...ownProblems(member), ...(isTaken ? [{ field: 'id', code: 'id-taken' } as const] : [])]),
      ...of('absence', absenceProblems(member)),
      ...of('hours', hourProblems(member)),
    ];
  });
}

function ownProblems({ id, name, email }: StaffMember): readonly Found[] {
  return [
    ...(idShape.test(id) ? [] : [{ field: 'id', code: 'not-an-id' } as const]),
    ...missing('name', name),
    ...addressProblem('email', email),
  ];
}

const workingWeek = [1, 2, 3, 4, 5];

function absenceProblems({ away = [], awayEvery }: StaffMember): readonly Found[] {
  const backwards = away.some(({ from, to }) => to < from) ? [{ field: 'to', code: 'ends-before' } as const] : [];
  if (!awayEvery) return backwards;
  const { from, to, everyWeeks, weekdays } = awayEvery;
  const isWhole = everyWeeks === 1 && workingWeek.every((day) => weekdays.includes(day));
  return [
    ...backwards,
    ...dayProblem('weekdays', weekdays),
    // Somebody who is never there is away from one day to another.
    ...(isWhole ? [{ field: 'weekdays', code: 'always-away' } as const] : []),
    ...(to !== undefined && to < from ? [{ field: 'until', code: 'ends-before' } as const] : []),
  ];
}

function hourProblems({ notices }: StaffMember): readonly Found[] {
  if (!notices) return [];
  // What falls due falls due at eight: whoever chose an hour before that would be told of it a day late.
  return [...rangeProblem('hour', notices.hour, [usualHours.hour, 23]), ...dayProblem('days', notices.days)];
}

function dayProblem(field: string, days: readonly number[]): readonly Found[] {
  const areDays = days.length > 0 && days.every((day) => Number.isInteger(day) && day >= 1 && day <= 7);
  return areDays ? [] : [{ field, code: 'days-missing' }];
}
