import { codeChallenge, type LoginState, loginCookie } from './login-state.ts';
import { type Reply, seeOther, withCookie } from './reply.ts';
import { localPath } from './return-path.ts';
import { callbackPath, type Way } from './sign-in-plan.ts';
import type { MaybeSignedIn, Session } from './site.ts';
import { languageOfPath } from './site-kind.ts';
import { turnAway } from './turn-away.ts';

/** Sends the browser to the identity provider; `?til=` is the local path to come back to. */
export async function beginSignIn<S extends Session>(visit: MaybeSignedIn, way: Way<S>): Promise<Reply> {
  const { municipality, request } = visit;
  const { plan, providers, deps } = way;
  const login: LoginState = {
    municipality: municipality.id,
    state: deps.newToken(),
    nonce: deps.newToken(),
    verifier: deps.newToken(),
    backTo: localPath(request.query.get('til'), municipality.id) ?? plan.kind.base(municipality.id, visit.language),
  };
  const language = languageOfPath(login.backTo, plan.kind, municipality);
  const { parameters, idToken } = plan.ask(visit);
  const url = await providers.authorizationUrl(plan.clientOf(municipality), {
    scope: 'openid profile',
    ...parameters,
    redirect_uri: `${deps.siteOrigin}${callbackPath(municipality.id, plan.kind.audience)}`,
    ui_locales: language,
    state: login.state,
    nonce: login.nonce,
    code_challenge: codeChallenge(login.verifier),
    code_challenge_method: 'S256',
    // `sid` lets the provider's own sign-out find our session (OIDC Front-Channel Logout 1.0 § 3).
    claims: JSON.stringify({ id_token: { sid: null, ...idToken } }),
  });
  if (!url.ok) return turnAway({ ...visit, language }, url, way);
  return withCookie(seeOther(url.value.href), loginCookie(plan.kind.cookies(municipality.id).signIn, login));
}
