import { problemReply } from './problem-reply.tsx';
import type { ProblemKind } from './problem-texts.ts';
import type { ProviderProblem } from './provider-problem.ts';
import type { Reply } from './reply.ts';
import { type Asking, askForFactor, hasSecondFactor } from './second-factor.ts';
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
    ask,
    admit: (arrival) => admit(arrival, deps),
    turnedAway,
  };
  return {
    issuerOf: ({ signIn }) => signIn.staff.issuer,
    routes: signInRoutes({ plan, providers: deps.providers, deps }),
    confirm: (visit) => confirmStaff(visit, deps),
  };
}

function ask({ municipality, request }: MaybeSignedIn): Asking {
  const { parameters, idToken } = askForFactor(municipality.signIn.staff.secondFactor);
  return {
    parameters: {
      // Entra ID gives a refresh token only to who asks for offline access.
      scope: 'openid profile offline_access',
      ...(request.query.get('paa-nytt') === 'ja' && { prompt: 'login' }),
      ...parameters,
    },
    ...(idToken && { idToken }),
  };
}

/** Whatever it comes to stands in the log, as soon as the provider has said who it is. */
async function admit(arrival: Arrival, deps: StaffSignInDeps): Promise<Admission<StaffSession>> {
  const { visit, tokens, common } = arrival;
  const { municipality } = visit;
  const read = readStaffClaims(tokens.claims, municipality);
  if (!read.ok && read.reason === 'malformed') return turned(visit, 'sign-in-failed');
  const known = { at: common.signedInAt, by: read.staffId, code: 'sign-in' } as const;
  const refuse = async (problem: ProblemKind) => {
    await deps.auditLog.record(municipality.id, { ...known, refused: problem });
    return turned(visit, problem);
  };
  if (!read.ok) return refuse('forbidden');
  if (!hasSecondFactor(tokens.claims, municipality.signIn.staff.secondFactor)) return refuse('second-factor-missing');
  const { refreshToken } = tokens;
  if (!refreshToken) {
    // Whether a role is taken away could never be asked: the client's registration at the provider must be mended.
    deps.log.error('refresh-token-missing', { municipality: municipality.id, requestId: visit.request.requestId });
    return turned(visit, 'unavailable');
  }
  await deps.auditLog.record(municipality.id, known);
  const { staffId, roles, sid } = read;
  const confirmed = { roles, refreshToken, confirmedAt: common.signedInAt };
  return { ok: true, session: { ...common, ...confirmed, kind: 'staff', staffId, ...(sid && { sid }) } };
}

function turned(visit: MaybeSignedIn, problem: ProblemKind): Admission<StaffSession> {
  return { ok: false, reason: problem, reply: problemReply(visit, problem) };
}

function turnedAway(visit: MaybeSignedIn, problem: ProviderProblem): Reply {
  return problemReply(visit, problem === 'down' ? 'unavailable' : 'sign-in-failed');
}
