import { addDays, type Day } from '../calendar/day.ts';
import type { Decision, IpCase } from '../case.ts';
import { hearsInSeat } from '../parties/seats.ts';
import { type NoticeKind, type Task, thingsOf } from '../telling/notice.ts';

const postalDays = 7;

/**
 * A decision arrives when its reader opens it, or a week after it was posted, whichever comes first. A letter from before
 * it brought the decision that it takes the place of.
 */
export function arrivalOf({ on, openedOn, letterOn }: Decision): Day | undefined {
  const days = [openedOn, letterOn && letterOn >= on ? addDays(letterOn, postalDays) : undefined];
  return days.filter((each) => each !== undefined).toSorted()[0];
}

/** Days after which somebody who has not opened it is written to. */
export const daysUnopened = 14;

/** Since when the other parent knows that there is a decision. */
export function toldInSeat({ decision, seats }: Pick<IpCase, 'decision' | 'seats'>): Day | undefined {
  const seat = seats?.otherParent;
  return decision && hearsInSeat(seat) ? (seat.toldOn ?? decision.on) : undefined;
}

/** When it arrives with the other parent: opened, or by the letter that they get when they do not open it. */
export function arrivalInSeat(ipCase: Pick<IpCase, 'decision' | 'seats'>): Day | undefined {
  const toldOn = toldInSeat(ipCase);
  return toldOn && (ipCase.seats?.otherParent?.openedOn ?? addDays(toldOn, daysUnopened + postalDays));
}

/** Whether whoever was told of it need not be reminded: they opened it, or were rung or written to since. */
export function isWithReader({ toldOn, openedOn, letterOn }: Decision): boolean {
  return openedOn !== undefined || (toldOn !== undefined && letterOn !== undefined && letterOn >= toldOn);
}

/** Whether the decision has been brought to its reader by hand once this task is ticked off. */
export function bringsDecision(task: Pick<Task, 'kind' | 'about' | 'things'>): boolean {
  if (task.kind === 'send-letter' || task.kind === 'bring-decision') return true;
  return task.kind === 'ring-or-write' && thingsOf(task).some((kind) => ofDecision.includes(kind));
}

const ofDecision: readonly NoticeKind[] = ['decision-ready', 'decision-unopened'];
