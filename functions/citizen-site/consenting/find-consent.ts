import { dayInNorway } from '../../../shared/domain/calendar/day.ts';
import { type IpCase, isEnded } from '../../../shared/domain/case.ts';
import { rowsHeld } from '../../../shared/domain/consent/both-consent.ts';
import type { Sharing } from '../../../shared/domain/consent/consent.ts';
import type { CaseEvent } from '../../../shared/domain/event.ts';
import { mayConsent } from '../../../shared/domain/parties/may-consent.ts';
import type { CaseStore } from '../../../shared/ports/cases.ts';
import type { Wanted } from '../following/own-application.ts';
import { type GiversCase, type Deps as GiversDeps, giversCase } from '../parties/parent-case.ts';
import { type ConsentSeen, consentSeen, eventsSeen } from './consent-seen.ts';

export type Deps = GiversDeps & { readonly cases: Pick<CaseStore, 'find' | 'standing' | 'timeline'> };

/** The consent as it holds now for the one who looks, and what of all that has happened is theirs to know. */
export type ConsentNow = ConsentSeen & {
  readonly ipCase: IpCase;
  /** The rows of the other of two parents. */
  readonly beside: readonly Sharing[];
  readonly events: readonly CaseEvent[];
};

/** Why nobody consents here: nothing is owed any more, or the claimed role does not, or not yet, decide. */
export type NoConsent = 'ended' | 'may-not-consent';

export type FoundConsent =
  | { readonly result: 'found'; readonly now: ConsentNow }
  | ({ readonly result: NoConsent } & GiversCase)
  | { readonly result: 'not-found' };

/** The consent of a case that one has a part in. */
export async function findConsent(wanted: Wanted, deps: Deps): Promise<FoundConsent> {
  const own = await giversCase(wanted, deps);
  if (!own) return { result: 'not-found' };
  const obstacle = obstacleTo(own);
  return obstacle ? { result: obstacle, ...own } : { result: 'found', now: await consentNow(own, deps) };
}

/** The other parent answers before anybody has checked who they are; what they say counts from then on. */
export function obstacleTo({ ipCase, giver }: GiversCase): NoConsent | undefined {
  const may = giver === 'main' ? mayConsent(ipCase) : ipCase.seats?.otherParent?.check !== 'refused';
  if (!may) return 'may-not-consent';
  return isEnded(ipCase) ? 'ended' : undefined;
}

/** Read after the case, so that a consent that came in between makes the case that was read a stale one. */
export async function consentNow(
  { ipCase, giver }: GiversCase,
  deps: Pick<Deps, 'now'> & { readonly cases: Pick<CaseStore, 'timeline'> },
): Promise<ConsentNow> {
  const timeline = await deps.cases.timeline(ipCase);
  const today = dayInNorway(deps.now());
  const rows = rowsHeld(timeline, today);
  return {
    ipCase,
    ...consentSeen(ipCase, timeline, { giver, today }),
    beside: giver === 'main' ? rows.otherParent : rows.main,
    events: eventsSeen(timeline, giver),
  };
}

/** Grows with every answer of this one: tells whether a form shows what holds now, and of another's answers nothing. */
export function revisionOf({ ipCase, events }: Pick<ConsentNow, 'ipCase' | 'events'>): number {
  if (!ipCase.parents) return ipCase.consent.revision;
  return events.filter(({ type }) => type === 'consent' || type === 'sharing-expired').length;
}
