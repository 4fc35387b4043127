import type { IpCase } from './case.ts';
import type { ConsentState } from './consent.ts';

/**
 * The case when whoever consented in it decides no more; the very same where nobody had said yes. Sharing ends at once
 * and a plan is paused. The coordinator stays, with the question open: somebody has to ask whoever decides now, and
 * there is to be one person at any time.
 */
export function withLapsed(ipCase: IpCase): IpCase {
  const { plan, coordinator, sharing, revision } = ipCase.consent;
  if (plan !== 'given' && coordinator !== 'given' && sharing.length === 0) return ipCase;
  const unlessGiven = (state: ConsentState) => (state === 'given' ? 'lapsed' : state);
  const consent = {
    plan: unlessGiven(plan),
    coordinator: unlessGiven(coordinator),
    sharing: [],
    revision: revision + 1,
  };
  return { ...ipCase, consent };
}
