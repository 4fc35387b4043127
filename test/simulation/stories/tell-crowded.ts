import {
  addDays,
  addMonths,
  type CalendarDay,
  daysBetween,
  type Instant,
  isWorkday,
  osloDay,
  workdayOnOrAfter,
} from '../oracle/calendar.ts';
import type { Pen } from './pen.ts';
import { decided } from './tell-answer.ts';
import { coordinatorAt } from './tell-coordination.ts';

/** So much in one week that somebody would be reminded day after day. */
export function crowded(pen: Pen): void {
  const story = pen.dice.oneOf([guardianAsked, guardianAsked, youngAsked, youngAsked, planAndComplaint] as const);
  story(pen);
}

/** A guardian is asked again and again for what is missing, and has not sent the paper either. */
function guardianAsked(pen: Pen): void {
  const { dice, when, acts, unit, startsOn } = pen;
  const filed = when.on(startsOn);
  acts.push({ at: filed, did: 'file', unit, people: [], sentBy: 'applicant', awaitsMandate: true });
  const reminded = askedAgainAndAgain(pen, filed);
  const accepted = when.workday(when.on(reminded), dice.between(4, 14));
  acts.push({ at: accepted, did: 'accept', who: 'applicant' });
  decided(pen, { at: when.workday(accepted, dice.between(2, 9)), bothAreThere: true });
}

/** Somebody who is asked again and again for what is missing is soon eighteen. */
function youngAsked(pen: Pen): void {
  const { dice, when, acts, unit, startsOn } = pen;
  const filed = when.on(startsOn);
  const told = workdayOnOrAfter(addDays(startsOn, dice.between(6, 8)));
  const majority = addDays(told, dice.oneOf([60, 180]));
  acts.push({ at: filed, did: 'file', unit, people: ['person'], birthDate: addMonths(majority, -18 * 12) });
  const reminded = askedAgainAndAgain(pen, filed);
  decided(pen, { at: when.workday(when.on(reminded), dice.between(8, 20)), bothAreThere: true });
}

/**
 * The day after each question is three days before its date. Some are asked once more, and are reminded of that when the
 * first reminder is a week old: on the day that has room for what waits. The day of the last reminder.
 */
function askedAgainAndAgain(pen: Pen, filed: Instant): CalendarDay {
  const { dice, when, acts } = pen;
  const first = when.workday(filed, 1);
  const remindedFirst = asked(pen, { at: first, reminded: addDays(osloDay(first), 1) });
  const second = when.workday(first, daysBetween(osloDay(first), remindedFirst));
  const remindedAgain = asked(pen, { at: second, reminded: addDays(remindedFirst, 1) });
  const third = when.workday(second, daysBetween(osloDay(second), remindedAgain));
  const reminded = dice.chance(0.7) ? asked(pen, { at: third, reminded: addDays(remindedFirst, 7) }) : remindedAgain;
  if (dice.chance(0.5)) acts.push({ at: when.on(addDays(reminded, 1)), did: 'answer-information' });
  return reminded;
}

type Asking = { readonly at: Instant; readonly reminded: CalendarDay };

function asked({ acts, leader }: Pen, { at, reminded }: Asking): CalendarDay {
  const on = workdayOnOrAfter(reminded);
  acts.push({ at, did: 'ask-information', by: leader, until: addDays(on, 3) });
  return on;
}

/** The plan is to be gone through, the month of a complaint runs out, and they are soon eighteen. */
function planAndComplaint(pen: Pen): void {
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
  const taken = when.workday(filed, 1);
  const answered = when.workday(taken, 4);
  const opened = when.anyDay(answered, 1);
  const consented = opened + 600_000;
  const appointed = when.workday(consented, 3);
  acts.push(
    { at: filed, did: 'file', unit, people: ['person'], birthDate: addMonths(majority, -18 * 12) },
    { at: taken, did: 'take', by: leader },
    { at: answered, did: 'decide', outcome: 'granted', by: leader },
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
