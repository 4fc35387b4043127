import { instant } from '../domain/calendar/day.ts';
import { endedCookie } from './cookies.ts';
import { type LoginState, readLoginState } from './login-state.ts';
import { problemReply } from './problem-reply.tsx';
import { type Reply, seeOther, withCookie } from './reply.ts';
import { localPath } from './return-path.ts';
import { startSession } from './session.ts';
import { type Arrival, callbackPath, type Way } from './sign-in-plan.ts';
import type { MaybeSignedIn, Session } from './site.ts';
import { languageOfPath } from './site-kind.ts';
import { turnAway } from './turn-away.ts';

/** The browser is back from the provider: the code becomes a session, or a page tells why not. The state is used up. */
export async function finishSignIn<S extends Session>(visit: MaybeSignedIn, way: Way<S>): Promise<Reply> {
  const { signIn } = way.plan.kind.cookies(visit.municipality.id);
  const login = readLoginState(visit.request.cookies.get(signIn));
  if (!login || login.municipality !== visit.municipality.id) return problemReply(visit, 'sign-in-failed');
  const here = { ...visit, language: languageOfPath(login.backTo, way.plan.kind, visit.municipality) };
  return withCookie(await admit(here, login, way), endedCookie(signIn));
}

async function admit<S extends Session>(visit: MaybeSignedIn, login: LoginState, way: Way<S>): Promise<Reply> {
  const { plan, providers, deps } = way;
  const client = plan.clientOf(visit.municipality);
  const callback = callbackUrl(visit, way);
  const { state, nonce, verifier } = login;
  const tokens = await providers.tokens(client, { callback, state, nonce, verifier });
  if (!tokens.ok) return turnAway(visit, tokens, way);
  const origins = await providers.origins(client);
  if (!origins.ok) return turnAway(visit, origins, way);
  const at = instant(deps.now());
  const common: Arrival['common'] = {
    municipality: visit.municipality.id,
    formToken: deps.newToken(),
    signedInAt: at,
    seenAt: at,
    idToken: tokens.value.idToken,
    providerOrigins: origins.value,
  };
  const admission = await plan.admit({ visit, tokens: tokens.value, common });
  if (!admission.ok) return admission.reply;
  const cookie = await startSession(
    { session: admission.session, token: deps.newToken(), issuer: client.issuer },
    plan.kind,
    {
      ...deps,
      tokenBefore: visit.request.cookies.get(plan.kind.cookies(visit.municipality.id).session),
    },
  );
  return withCookie(seeOther(backTo(visit, login, way)), cookie);
}

/** As the provider called it; rebuilt from our own origin, not from a Host header. */
function callbackUrl<S extends Session>({ request, municipality }: MaybeSignedIn, { plan, deps }: Way<S>): URL {
  const url = new URL(callbackPath(municipality.id, plan.kind.audience), deps.siteOrigin);
  for (const [name, value] of request.query) url.searchParams.append(name, value);
  return url;
}

/** Checked again: the cookie is the browser's, not ours. */
function backTo<S extends Session>(
  { municipality, language }: MaybeSignedIn,
  login: LoginState,
  { plan }: Way<S>,
): string {
  return localPath(login.backTo, municipality.id) ?? plan.kind.base(municipality.id, language);
}
