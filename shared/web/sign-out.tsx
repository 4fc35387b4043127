import { languages } from '../domain/settings/municipality.ts';
import { endedCookie } from './cookies.ts';
import { pageReply } from './page-reply.ts';
import { pageTexts } from './page-texts.ts';
import { problemReply } from './problem-reply.tsx';
import { htmlReply, type Reply, seeOther, withCookie } from './reply.ts';
import { posted } from './request.ts';
import { findSession } from './session.ts';
import { recordId, signOutId } from './session-seal.ts';
import type { Way } from './sign-in-plan.ts';
import { signedOutTexts } from './signed-out-texts.ts';
import type { MaybeSignedIn, Session } from './site.ts';

/** Ends our session, then the provider's (OIDC RP-Initiated Logout 1.0); ours ends even when the provider is down. */
export async function signOut<S extends Session>(visit: MaybeSignedIn, way: Way<S>): Promise<Reply> {
  const { plan, providers, deps } = way;
  const { municipality, request } = visit;
  const { session: cookie } = plan.kind.cookies(municipality.id);
  const token = request.cookies.get(cookie);
  // One that has expired here may still be open there, where the next to sit down would be let in without a question.
  const found = await findSession(token, plan.kind, deps);
  if (token) await deps.sessions.remove(recordId(token));
  const done = `/${municipality.id}/${plan.kind.signOutPath}/ferdig`;
  const language = languages.find((each) => each === posted(request, 'language')) ?? visit.language;
  const url =
    found.state === 'none'
      ? undefined
      : await providers.signOutUrl(plan.clientOf(municipality), {
          id_token_hint: found.session.idToken,
          post_logout_redirect_uri: `${deps.siteOrigin}${done}`,
          // Comes back with the browser (OIDC RP-Initiated Logout 1.0 § 3); the address itself must be the registered one.
          state: language,
        });
  const to = url?.ok && url.value ? url.value.href : `${done}?state=${language}`;
  return withCookie(seeOther(to), endedCookie(cookie));
}

/** The provider's own sign-out, in a frame and without our cookie (OIDC Front-Channel Logout 1.0). */
export async function signOutInFrame<S extends Session>(visit: MaybeSignedIn, way: Way<S>): Promise<Reply> {
  const { request, municipality, language } = visit;
  const client = way.plan.clientOf(municipality);
  const { issuer } = client;
  const sid = request.query.get('sid');
  if (request.query.get('iss') !== issuer || !sid) return problemReply(visit, 'bad-request');
  await way.deps.sessions.removeBySignOut(signOutId({ issuer, municipality: municipality.id, sid }));
  // ID-porten's pages are on another host than its issuer; while it cannot be asked, the frame may stay empty.
  const origins = await way.providers.origins(client);
  const title = signedOutTexts[language].title;
  const html = `<!doctype html><html lang="${language}"><head><title>${title}</title></head><body><p>${title}</p></body></html>`;
  return { ...htmlReply(html), framedBy: [new URL(issuer).origin, ...(origins.ok ? origins.value : [])] };
}

export async function signedOutPage<S extends Session>(visit: MaybeSignedIn, { plan }: Way<S>): Promise<Reply> {
  const { municipality, request } = visit;
  const language = languages.find((each) => each === request.query.get('state')) ?? visit.language;
  const { title, body } = signedOutTexts[language];
  const staff = plan.kind.audience === 'staff';
  const onwards = staff ? `/${municipality.id}/${plan.kind.signInPath}` : plan.kind.base(municipality.id, language);
  return pageReply(
    { ...visit, language },
    {
      title,
      children: (
        <>
          <h1 class="ds-heading" data-size="lg">
            {title}
          </h1>
          <p class="ds-paragraph">{body}</p>
          <p class="ip-actions">
            <a class="ds-button" data-variant="secondary" href={onwards}>
              {staff ? pageTexts[language].signIn : pageTexts[language].toFront}
            </a>
          </p>
        </>
      ),
    },
  );
}
