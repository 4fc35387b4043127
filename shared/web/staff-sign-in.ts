import { identityProviders } from './identity-provider.ts';
import { problemReply } from './problem-reply.tsx';
import type { ProviderProblem } from './provider-problem.ts';
import type { Reply } from './reply.ts';
import type { SignIn, StaffSignInDeps } from './sign-in-deps.ts';
import type { Admission, Arrival, SignInPlan } from './sign-in-plan.ts';
import { signInRoutes } from './sign-in-routes.ts';
import type { MaybeSignedIn, StaffSession } from './site.ts';
import { staffSite } from './site-kind.ts';
import { readStaffClaims } from './staff-claims.ts';

/** Sign-in at the municipality's own provider; who may enter stands in its settings, as what in its provider's roles. */
export function staffSignIn(deps: StaffSignInDeps): SignIn<StaffSession> {
  const plan: SignInPlan<StaffSession> = {
    kind: staffSite,
    clientOf: ({ signIn }) => ({ issuer: signIn.staff.issuer, clientId: signIn.staff.clientId }),
    ask: {},
    admit,
    turnedAway,
  };
  const providers = identityProviders(deps.clientKeys);
  return { issuerOf: ({ signIn }) => signIn.staff.issuer, routes: signInRoutes({ plan, providers, deps }) };
}

async function admit({ visit, tokens, common }: Arrival): Promise<Admission<StaffSession>> {
  const read = readStaffClaims(tokens.claims, visit.municipality);
  if (!read.ok) {
    const reply = problemReply(visit, read.reason === 'no-access' ? 'forbidden' : 'sign-in-failed');
    return { ok: false, reason: read.reason, reply };
  }
  const { staffId, roles, sid } = read;
  return { ok: true, session: { ...common, kind: 'staff', staffId, roles, ...(sid && { sid }) } };
}

function turnedAway(visit: MaybeSignedIn, problem: ProviderProblem): Reply {
  return problemReply(visit, problem === 'down' ? 'unavailable' : 'sign-in-failed');
}
