import type { Municipality } from '../domain/settings/municipality.ts';
import { isPractice, isSyntheticNumber } from '../domain/settings/practice.ts';
import { readCitizenClaims, requiredLevel } from './citizen-claims.ts';
import { identityProviders } from './identity-provider.ts';
import { problemReply } from './problem-reply.tsx';
import type { ProviderProblem } from './provider-problem.ts';
import { type Reply, seeOther } from './reply.ts';
import type { CitizenSignInDeps, SignIn } from './sign-in-deps.ts';
import type { Admission, Arrival, SignInPlan } from './sign-in-plan.ts';
import { signInRoutes } from './sign-in-routes.ts';
import type { CitizenSession, MaybeSignedIn } from './site.ts';
import { citizenSite } from './site-kind.ts';

/** Sign-in at ID-porten on the high level. */
export function citizenSignIn(deps: CitizenSignInDeps): SignIn<CitizenSession> {
  const plan: SignInPlan<CitizenSession> = {
    kind: citizenSite,
    clientOf: (municipality) => ({
      issuer: issuerOf(municipality, deps),
      clientId: municipality.signIn.citizen.clientId,
    }),
    ask: () => ({ parameters: { acr_values: requiredLevel } }),
    admit: (arrival) => admit(arrival, deps),
    turnedAway,
  };
  const providers = identityProviders(deps.clientKeys);
  return { issuerOf: (municipality) => issuerOf(municipality, deps), routes: signInRoutes({ plan, providers, deps }) };
}

/** ID-porten, or, where people train, the one that knows made-up people. */
function issuerOf({ signIn }: Municipality, { issuer }: CitizenSignInDeps): string {
  return signIn.citizen.issuer ?? issuer;
}

async function admit({ visit, tokens, common }: Arrival, deps: CitizenSignInDeps): Promise<Admission<CitizenSession>> {
  const read = readCitizenClaims(tokens.claims);
  if (!read.ok && read.reason === 'level-too-low')
    return { ok: false, reason: read.reason, reply: withoutId(visit, 'niva') };
  if (!read.ok) return { ok: false, reason: read.reason, reply: problemReply(visit, 'sign-in-failed') };
  const { sub, acr, pid, sid } = read.claims;
  // A municipality to train in has no real people.
  if (isPractice(visit.municipality.id) && pid && !isSyntheticNumber(pid))
    return { ok: false, reason: 'real-person', reply: problemReply(visit, 'forbidden') };
  // Without an identity number the pairwise subject stands for the person; 11 digits it can never be.
  const owner = await deps.personKeys.macOf(pid ?? `sub ${issuerOf(visit.municipality, deps)} ${sub}`);
  const session = {
    ...common,
    kind: 'citizen',
    owner,
    acr,
    ...(pid && { nationalId: pid }),
    ...(sid && { sid }),
  } as const;
  return { ok: true, session };
}

/** Never a dead end: the page that tells the ways that remain (phone, paper, a helper). */
function withoutId({ municipality, language }: MaybeSignedIn, why: 'niva' | 'nede' | 'avbrutt'): Reply {
  return seeOther(`${citizenSite.base(municipality.id, language)}uten-id?grunn=${why}`);
}

function turnedAway(visit: MaybeSignedIn, problem: ProviderProblem): Reply {
  if (problem === 'down') return withoutId(visit, 'nede');
  return problem === 'cancelled' ? withoutId(visit, 'avbrutt') : problemReply(visit, 'sign-in-failed');
}
