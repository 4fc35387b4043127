import { type IpCase, isEnded } from '../case.ts';
import { decides } from '../parties/may-consent.ts';
import { type ConsentGiver, needsBoth } from '../parties/parents.ts';
import { effective, noRows } from './both-consent.ts';
import type { ConsentOfCase, ConsentState, OwnConsent } from './consent.ts';

/**
 * The case when the role of whoever consented in it turns out not to hold; the very same where nothing rested on it. A
 * yes falls: sharing, which nobody else consents to, ends at once, the coordinator's access too, a plan is paused, and
 * whoever does decide is asked anew. A no stands, for it gives nobody anything.
 */
export function withoutClaimed(before: IpCase): IpCase {
  if (isEnded(before)) return before;
  const { consent } = before;
  if (restsOnClaim(before)) return withoutYes(before, 'main');
  return consent.sharing.length === 0 ? before : withConsent(before, { ...consent, sharing: [] });
}

/** The same of one of two parents; what the other said stands, and holds where one is enough. */
export function withoutYes(before: IpCase, giver: ConsentGiver): IpCase {
  const after = before.parents
    ? ofTwo(before, giver)
    : { ...before.consent, ...askedAnew(before.consent, before), sharing: [] };
  return isSame(before.consent, after) ? before : withConsent(before, after);
}

function ofTwo(before: IpCase, giver: ConsentGiver): ConsentOfCase {
  const { parents } = before.consent;
  if (!parents) return { ...before.consent, sharing: [] };
  const { claimed, ...said } = parents;
  const own = { ...said, [giver]: askedAnew(said[giver], before) };
  const kept = giver === 'main' && claimed ? { ...own, claimed } : own;
  const consent = { ...before.consent, parents: kept };
  const { plan, coordinator } = effective({ ...before, consent }, noRows);
  const isLeft = giver === 'otherParent' && !needsBoth(before);
  return { ...consent, plan, coordinator, sharing: isLeft ? consent.sharing : [] };
}

function isSame(before: ConsentOfCase, after: ConsentOfCase): boolean {
  const heldNothing = after.sharing.length === before.sharing.length;
  const said = JSON.stringify(before.parents) === JSON.stringify(after.parents);
  return heldNothing && said && before.plan === after.plan && before.coordinator === after.coordinator;
}

function withConsent(before: IpCase, consent: ConsentOfCase): IpCase {
  const { coordinator: named, ...rest } = before;
  return {
    ...rest,
    consent: { ...consent, revision: before.consent.revision + 1 },
    ...(named && consent.coordinator === 'given' && { coordinator: named }),
  };
}

/** What stands in the case of somebody unchecked, or of next of kin or staff, an employee noted from those who decide. */
function restsOnClaim(before: IpCase): boolean {
  return before.roleCheck === 'accepted' && decides(before);
}

function askedAnew({ plan, coordinator }: OwnConsent, { plan: made }: Pick<IpCase, 'plan'>): OwnConsent {
  const unless = (state: ConsentState, fallen: ConsentState) => (state === 'given' ? fallen : state);
  return { plan: unless(plan, made ? 'withdrawn' : 'unanswered'), coordinator: unless(coordinator, 'unanswered') };
}
