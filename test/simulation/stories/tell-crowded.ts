import { addDays, addMonths, type CalendarDay, isWorkday, osloDay } from '../oracle/calendar.ts';
import type { Pen } from './pen.ts';
import { coordinatorAt } from './tell-coordination.ts';

/**
 * So much in one week that somebody would be reminded day after day: the plan is to be gone through, the month of a
 * complaint runs out, and they are soon eighteen.
 */
export function crowded(pen: Pen): void {
  const { dice, when, acts, unit, leader, startsOn } = pen;
  const reminded = inAWeekOf(addDays(startsOn, dice.between(50, 60)));
  const [overdue, warned] = dice.oneOf([
    [1, 2],
    [1, 2],
    [0, 0],
    [2, 0],
    [0, 1],
  ] as const);
  const majority = addDays(reminded, 60 + warned);
  const complained = addMonths(addDays(reminded, overdue), -1);
  const filed = when.on(startsOn);
  const decided = when.workday(filed, 5);
  const opened = when.anyDay(decided, 1);
  const consented = opened + 600_000;
  const appointed = when.workday(consented, 3);
  acts.push(
    { at: filed, did: 'file', unit, people: ['person'], birthDate: addMonths(majority, -18 * 12) },
    { at: when.workday(filed, 1), did: 'take', by: leader },
    { at: decided, did: 'decide', outcome: 'granted', by: leader },
    { at: opened, did: 'open' },
    { at: consented, did: 'consent' },
    { at: when.on(complained), did: 'complain', onScreen: true },
    { at: when.workday(when.on(reminded), dice.between(6, 20)), did: 'answer-complaint', answer: 'sent-on' },
  );
  const coordinator = coordinatorAt(pen, appointed);
  if (coordinator === undefined) return;
  const made = when.workday(appointed, 12);
  acts.push(
    { at: appointed, did: 'appoint', coordinator, by: leader },
    { at: made, did: 'make-plan', nextRevision: addDays(reminded, 30) },
    { at: when.workday(when.on(reminded), 25), did: 'revise', nextRevision: addDays(osloDay(made), 200) },
  );
}

/** This day, or the first after it with two working days behind it. */
function inAWeekOf(day: CalendarDay): CalendarDay {
  return [0, 1, 2].every((later) => isWorkday(addDays(day, later))) ? day : inAWeekOf(addDays(day, 1));
}
