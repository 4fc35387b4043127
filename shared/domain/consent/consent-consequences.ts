import { dayInNorway, instant } from '../calendar/day.ts';
import type { IpCase } from '../case.ts';
import type { Change } from '../change.ts';
import { followers } from '../parties/followers.ts';
import { needsBoth } from '../parties/parents.ts';
import { hearsInSeat } from '../parties/seats.ts';
import { toOne } from '../parties/told.ts';
import type { Municipality } from '../settings/municipality.ts';
import type { PlannedNotice, Task } from '../telling/notice.ts';
import { type ConsentChange, isDeclined } from './consent.ts';
import type { ConsentAct } from './give-consent.ts';

/**
 * Leader, coordinator and stand-in, each once: they must know before they ask or tell anybody anything more. Whoever
 * noted it for the person has just seen it.
 */
export function toldOfLess(
  before: IpCase,
  { by, now }: Pick<ConsentAct, 'by' | 'now'>,
  municipality: Municipality,
): PlannedNotice[] {
  return followers(before, municipality, dayInNorway(now))
    .filter((id) => by.who !== 'staff' || by.staffId !== id)
    .map((id) => ({
      kind: 'consent-changed',
      occurrence: `consent:${before.consent.revision + 1}`,
      to: { who: 'staff', staffId: id },
      language: municipality.language,
      urgency: 'at-once',
    }));
}

/** Rows that one parent gives, or widens, share nothing yet: the other is asked, once they are let into the case. */
export function rowsToAnswer(changes: readonly ConsentChange[], after: IpCase, { giver }: ConsentAct): PlannedNotice[] {
  if (giver || !needsBoth(after) || !hearsInSeat(after.seats?.otherParent)) return [];
  const isMore = changes.some(({ part, change }) => part === 'sharing' && (change === 'given' || change === 'renewed'));
  const occurrence = `consent:${after.consent.revision}`;
  return isMore
    ? [toOne({ who: 'otherParent' }, after, { kind: 'consent-asked', occurrence, urgency: 'in-window' })]
    : [];
}

/** A no from the other parent is for a person to talk about, with both. */
export function refusals(changes: readonly ConsentChange[], after: IpCase, { giver, by, now }: ConsentAct): Task[] {
  if (giver !== 'otherParent' || by.who === 'staff') return [];
  if (!needsBoth(after) || !changes.some(({ change }) => change === 'refused')) return [];
  const kind = 'second-parent-answer';
  return [{ id: `${kind}:${after.consent.revision}`, kind, createdAt: instant(now) }];
}

/** Once the plan is no longer wanted there is one question left: is the coordinator? */
export function questions(before: IpCase, after: IpCase, at: Change['after']['sweptTo']): Task[] {
  const stopped = before.consent.plan === 'given' && after.consent.plan === 'withdrawn';
  if (!stopped || !(before.plan || before.coordinator) || isDeclined(after.consent.coordinator)) return [];
  const id = `ask-about-coordinator:${after.consent.revision}`;
  return [{ id, kind: 'ask-about-coordinator', createdAt: at }];
}
