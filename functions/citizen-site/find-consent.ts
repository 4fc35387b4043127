import { type IpCase, isEnded } from '../../shared/domain/case.ts';
import { type Sharing, sharingOn } from '../../shared/domain/consent.ts';
import { dayInNorway } from '../../shared/domain/day.ts';
import type { CaseEvent } from '../../shared/domain/event.ts';
import { mayConsent } from '../../shared/domain/may-consent.ts';
import type { CaseStore } from '../../shared/ports.ts';
import { type Deps as OwnDeps, ownApplication, type Wanted } from './own-application.ts';

export type Deps = OwnDeps & { readonly cases: Pick<CaseStore, 'find' | 'timeline'> };

/** The consent as it holds now, and all that has happened. */
export type ConsentNow = {
  readonly ipCase: IpCase;
  readonly sharing: readonly Sharing[];
  readonly events: readonly CaseEvent[];
};

/** Why nobody consents here: nothing is owed any more, or the claimed role does not, or not yet, decide. */
export type NoConsent = 'ended' | 'may-not-consent';

export type FoundConsent =
  | { readonly result: 'found'; readonly now: ConsentNow }
  | { readonly result: NoConsent; readonly ipCase: IpCase }
  | { readonly result: 'not-found' };

/** The consent of one's own case. */
export async function findConsent(wanted: Wanted, deps: Deps): Promise<FoundConsent> {
  const application = await ownApplication(wanted, deps);
  const ipCase = application && (await deps.cases.find(application));
  if (!ipCase) return { result: 'not-found' };
  const obstacle = obstacleTo(ipCase);
  return obstacle ? { result: obstacle, ipCase } : { result: 'found', now: await consentNow(ipCase, deps) };
}

export function obstacleTo(ipCase: IpCase): NoConsent | undefined {
  if (!mayConsent(ipCase)) return 'may-not-consent';
  return isEnded(ipCase) ? 'ended' : undefined;
}

/** Read after the case, so that a consent that came in between makes the case that was read a stale one. */
export async function consentNow(ipCase: IpCase, deps: Deps): Promise<ConsentNow> {
  const events = await deps.cases.timeline(ipCase);
  return { ipCase, events, sharing: sharingOn(events, dayInNorway(deps.now())) };
}
