import { type Day, dayInNorway, instant } from '../calendar/day.ts';
import { type IpCase, isOpen } from '../case.ts';
import type { Transition } from '../change.ts';
import type { InformationRequest } from '../consent/information-exchange.ts';
import { tellWhoIsAsked } from '../parties/told.ts';
import type { Municipality } from '../settings/municipality.ts';
import { withWakeAt } from '../wake.ts';
import type { StaffAct } from './take-case.ts';

/** What is missing, in the words of whoever asks, and the last day to answer. */
export type InformationWish = { readonly text: string; readonly until: Day };

/**
 * Transition 3: a leader asks whoever sent the application for what is missing in it. The answer clock runs on. Asked
 * anew, the new date holds; the timeline keeps both.
 */
export function askInformation(
  before: IpCase,
  { wish, staffId, now }: StaffAct & { readonly wish: InformationWish },
  municipality: Municipality,
): Transition<'not-open' | 'question-missing' | 'date-not-later'> {
  if (!isOpen(before)) return { ok: false, reason: 'not-open' };
  const text = wish.text.trim();
  const askedOn = dayInNorway(now);
  if (!text) return { ok: false, reason: 'question-missing' };
  if (wish.until <= askedOn) return { ok: false, reason: 'date-not-later' };
  const at = instant(now);
  const information: InformationRequest = { askedOn, by: wish.until, since: at };
  const after = withWakeAt(awaiting(before, information, staffId), municipality);
  const message = {
    kind: 'information-asked',
    // The version tells two requests with the same date apart.
    occurrence: `asked:${wish.until}:${after.version}`,
    urgency: 'in-window',
    date: wish.until,
  } as const;
  return {
    ok: true,
    change: {
      before,
      after,
      events: [{ type: 'information-asked', until: wish.until, text, at, by: { who: 'staff', staffId } }],
      ...tellWhoIsAsked(after, message, at),
    },
  };
}

/** Asking in an untaken case takes it. */
function awaiting(before: IpCase, information: InformationRequest, staffId: string): IpCase {
  const { version, takenBy = staffId } = before;
  return { ...before, version: version + 1, status: 'awaiting-information', takenBy, information };
}
