import type { IpCase } from '../case.ts';
import { unanswered } from './both-consent.ts';
import type { ConsentState, OwnConsent } from './consent.ts';

/**
 * The case when whoever consented in it decides no more; the very same where nobody had said yes. Sharing ends at once
 * and a plan is paused. The coordinator stays, with the question open: somebody has to ask whoever decides now, and
 * there is to be one person at any time.
 */
export function withLapsed(ipCase: IpCase): IpCase {
  const { plan, coordinator, sharing, revision, parents } = ipCase.consent;
  if (parents) return withoutParents(ipCase, parents.main);
  if (plan !== 'given' && coordinator !== 'given' && sharing.length === 0) return ipCase;
  return { ...ipCase, consent: { ...fallen({ plan, coordinator }), sharing: [], revision: revision + 1 } };
}

function fallen({ plan, coordinator }: OwnConsent): OwnConsent {
  const unlessGiven = (state: ConsentState) => (state === 'given' ? 'lapsed' : state);
  return { plan: unlessGiven(plan), coordinator: unlessGiven(coordinator) };
}

/** Of two parents a yes falls that never held too, and that of the other one is nobody's question any more. */
function withoutParents(ipCase: IpCase, said: OwnConsent): IpCase {
  const main = fallen(said);
  const { coordinator } = main;
  const plan = ipCase.plan && main.plan === 'unanswered' ? 'lapsed' : main.plan;
  const revision = ipCase.consent.revision + 1;
  const parents = { main, otherParent: unanswered };
  return { ...ipCase, consent: { plan, coordinator, sharing: [], revision, parents } };
}
