import { addDays, type CalendarDay, osloDay } from './calendar.ts';
import { isOfItsOwn } from './digests.ts';
import type { Told } from './told.ts';

/** One message as it arrives: what it was put together from. */
export type Message = { readonly to: string; readonly on: CalendarDay; readonly about: readonly Told[] };

export const nameOf = (to: Told['to']): string => (to === 'task' ? to : 'staff' in to ? to.staff : to.party);

/**
 * A leader’s, deputy’s or coordinator’s steps of one day are one mail, over all their cases; what happened (routing) and
 * the first escalation after a legal date come by themselves.
 */
export function digested(told: readonly Told[]): readonly Message[] {
  const toStaff = told.filter(({ to }) => to !== 'task' && 'staff' in to);
  const own = toStaff.filter(isOfItsOwn);
  const steps = toStaff.filter((one) => !own.includes(one));
  const days = Map.groupBy(steps, ({ to, at }) => `${nameOf(to)} ${osloDay(at)}`);
  return [...own.map((one) => [one]), ...days.values()].map(message);
}

/**
 * To a person at most one notice of what time calls for a day, and two in any seven days: what is too much goes with the
 * next that may. Legal dates are not held back, and what happened is told at once.
 */
export function limited(told: readonly Told[]): readonly Message[] {
  const toPeople = told.filter(({ to }) => to !== 'task' && 'party' in to);
  const events = toPeople.filter(({ by }) => by === 'event').map((one) => message([one]));
  const each = Map.groupBy(
    toPeople.filter(({ by }) => by === 'time'),
    ({ to }) => nameOf(to),
  );
  return [...events, ...[...each.values()].flatMap(ofOnePerson)];
}

function ofOnePerson(steps: readonly Told[]): Message[] {
  const sent: { on: CalendarDay; about: Told[] }[] = [];
  for (const step of steps.toSorted((a, b) => a.at - b.at)) {
    const on = firstAllowed(
      osloDay(step.at),
      sent.map((one) => one.on),
    );
    const waiting = sent.find((one) => one.on === on);
    if (waiting) waiting.about.push(step);
    else sent.push({ on, about: [step] });
  }
  return sent.map(({ on, about }) => ({ to: nameOf(about[0]?.to ?? 'task'), on, about }));
}

/** The day itself, the day of a message that still waits, or the first day with fewer than two in the week up to it. */
function firstAllowed(day: CalendarDay, days: readonly CalendarDay[]): CalendarDay {
  const waiting = days.find((one) => one >= day);
  if (waiting !== undefined) return waiting;
  const inTheWeek = days.filter((one) => one > addDays(day, -7) && one <= day);
  return inTheWeek.length < 2 ? day : firstAllowed(addDays(day, 1), days);
}

const message = (about: readonly Told[]): Message => ({
  to: nameOf(about[0]?.to ?? 'task'),
  on: osloDay(about[0]?.at ?? 0),
  about,
});
