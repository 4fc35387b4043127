import { problemReply } from './problem-reply.tsx';
import type { ProviderProblem } from './provider-problem.ts';
import type { Reply } from './reply.ts';
import type { SignIn, StaffSignInDeps } from './sign-in-deps.ts';
import type { Admission, Arrival, SignInPlan } from './sign-in-plan.ts';
import { signInRoutes } from './sign-in-routes.ts';
import type { MaybeSignedIn, StaffSession } from './site.ts';
import { staffSite } from './site-kind.ts';
import { readStaffClaims } from './staff-claims.ts';
import { confirmStaff } from './staff-standing.ts';

/** Sign-in at the municipality's own provider; who may enter stands in its settings, as what in its provider's roles. */
export function staffSignIn(deps: StaffSignInDeps): SignIn<StaffSession> {
  const plan: SignInPlan<StaffSession> = {
    kind: staffSite,
    clientOf: ({ signIn }) => ({ issuer: signIn.staff.issuer, clientId: signIn.staff.clientId }),
    // Entra ID gives a refresh token only to who asks for offline access.
    ask: { scope: 'openid profile offline_access' },
    admit: (arrival) => admit(arrival, deps),
    turnedAway,
  };
  return {
    issuerOf: ({ signIn }) => signIn.staff.issuer,
    routes: signInRoutes({ plan, providers: deps.providers, deps }),
    confirm: (visit) => confirmStaff(visit, deps),
  };
}

async function admit({ visit, tokens, common }: Arrival, { log }: StaffSignInDeps): Promise<Admission<StaffSession>> {
  const read = readStaffClaims(tokens.claims, visit.municipality);
  if (!read.ok) {
    const reply = problemReply(visit, read.reason === 'no-access' ? 'forbidden' : 'sign-in-failed');
    return { ok: false, reason: read.reason, reply };
  }
  const { refreshToken } = tokens;
  if (!refreshToken) {
    // Whether a role is taken away could never be asked: the client's registration at the provider must be mended.
    log.error('refresh-token-missing', { municipality: visit.municipality.id, requestId: visit.request.requestId });
    return { ok: false, reason: 'no-refresh-token', reply: problemReply(visit, 'unavailable') };
  }
  const { staffId, roles, sid } = read;
  const confirmed = { roles, refreshToken, confirmedAt: common.signedInAt };
  return { ok: true, session: { ...common, ...confirmed, kind: 'staff', staffId, ...(sid && { sid }) } };
}

function turnedAway(visit: MaybeSignedIn, problem: ProviderProblem): Reply {
  return problemReply(visit, problem === 'down' ? 'unavailable' : 'sign-in-failed');
}
