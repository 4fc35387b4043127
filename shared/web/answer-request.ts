import { holdPost, takeHeldPost } from './held-post.ts';
import { plainProblemReply } from './plain-page.tsx';
import { carriesToken, comesFromUs } from './post-guard.ts';
import { problemReply } from './problem-reply.tsx';
import { htmlReply, type Reply, seeOther, withCookie } from './reply.ts';
import type { ReadRequest } from './request.ts';
import { addressOf } from './return-path.ts';
import { matchRoute } from './router.ts';
import { type FoundSession, findSession } from './session.ts';
import type { GuardedRoute, MaybeSignedIn, Route, Session, Visit } from './site.ts';
import type { SiteSetup } from './site-handler.ts';
import { styleAsked, styleReply } from './style-route.ts';
import { visitOf } from './visit-of.ts';

/** Address → municipality → route → who it is → answer. What is thrown on the way is mapped by the site handler. */
export async function answerRequest<S extends Session>(read: ReadRequest, setup: SiteSetup<S>): Promise<Reply> {
  const asked = styleAsked(read.request);
  if (asked && read.request.segments[0] === '-') return styleReply(asked, setup.style);
  const visit = await visitOf(read.request, setup);
  if (!visit)
    return plainProblemReply(read.request, read.ok ? 'not-found' : read.reason, { styleVersion: setup.style.version });
  if (asked) return styleReply(asked, setup.style, visit.municipality);
  if (!read.ok) return reported({ visit, reply: problemReply(visit, read.reason) }, setup);
  return baseRedirect(visit, setup) ?? answerRoute(visit, await withLater(visit, setup));
}

/** `/masoy` and `/masoy/nb` lead to the front page, which ends in a slash. */
function baseRedirect<S extends Session>(visit: Visit, { kind }: SiteSetup<S>): Reply | undefined {
  const { request, municipality, language } = visit;
  if (request.method === 'POST') return undefined;
  if (request.segments.length === 1) return seeOther(`/${municipality.id}/${municipality.language}/`);
  const base = kind.base(municipality.id, language);
  return request.path === base.slice(0, -1) ? seeOther(base) : undefined;
}

/** With the routes that this address may be one of. */
async function withLater<S extends Session>({ request, municipality }: Visit, setup: SiteSetup<S>) {
  const { later = [], kind } = setup;
  const [, , word = ''] = request.segments;
  const isBelow = kind.baseOf(request.segments, municipality).below === 'base';
  const group = isBelow ? later.find(({ below }) => below.includes(word)) : undefined;
  return group ? { ...setup, routes: [...setup.routes, ...(await group.load())] } : setup;
}

async function answerRoute<S extends Session>(visit: Visit, setup: SiteSetup<S>): Promise<Reply> {
  const found = await sessionHere(visit, setup);
  const session = found.state === 'live' ? found.session : undefined;
  const kept = session && (await takeHeldPost({ request: visit.request, session }, setup.kind, setup));
  const asked = kept ? { ...visit, request: kept.request } : visit;
  const answer = await answerPath(asked, { setup, found, replayed: kept !== undefined });
  await kept?.used();
  const reply = kept ? withCookie(answer, kept.clearCookie) : answer;
  const issuer = new URL(setup.signIn.issuerOf(visit.municipality)).origin;
  return { ...reply, formOrigins: [issuer, ...(session?.providerOrigins ?? [])] };
}

type Context<S extends Session> = {
  readonly setup: SiteSetup<S>;
  readonly found: FoundSession<S>;
  /** A kept form is sent again: it passed the token and origin checks when it was kept. */
  readonly replayed: boolean;
};

async function answerPath<S extends Session>(visit: Visit, context: Context<S>): Promise<Reply> {
  const { setup, found } = context;
  const matched = match(visit, setup, visit.request.method === 'POST' ? 'POST' : 'GET');
  const here = withSession(visit, found);
  if (!matched.found) return reported({ visit: here, reply: problemReply(here, matched.reason) }, setup);
  const { params, route } = matched;
  const reply = await answerMatched({ ...visit, params }, route, context);
  return reported({ visit: { ...here, params }, path: route.path, reply }, setup);
}

type Answered = { readonly visit: MaybeSignedIn; readonly path?: string; readonly reply: Reply };

/** The reply, once whoever keeps account of refusals has it. */
async function reported<S extends Session>(answered: Answered, { onRefusal }: SiteSetup<S>): Promise<Reply> {
  const { reply } = answered;
  const { refused = reply.status >= 400 ? 'not-done' : undefined } = reply;
  if (refused !== undefined) await onRefusal?.({ ...answered, reply: { ...reply, refused } });
  return reply;
}

function match<S extends Session>({ request, municipality }: Visit, setup: SiteSetup<S>, method: 'GET' | 'POST') {
  const { below } = setup.kind.baseOf(request.segments, municipality);
  const all: readonly Route<S>[] = [...setup.signIn.routes, ...setup.routes];
  const routes = all.filter((route) => belowOf(route) === below);
  return matchRoute(routes, method, request.segments.slice(below === 'base' ? 2 : 1));
}

function withSession<S extends Session>(visit: Visit, found: FoundSession<S>): MaybeSignedIn {
  return found.state === 'live' ? { ...visit, session: found.session } : visit;
}

function belowOf<S>(route: Route<S>): 'base' | 'municipality' {
  return route.access === 'public' && route.below === 'municipality' ? 'municipality' : 'base';
}

/** A session counts in the municipality it was made in, and nowhere else. */
async function sessionHere<S extends Session>(visit: Visit, setup: SiteSetup<S>): Promise<FoundSession<S>> {
  const { session: cookie } = setup.kind.cookies(visit.municipality.id);
  const found = await findSession<S>(visit.request.cookies.get(cookie), setup.kind, setup);
  if (found.state === 'none' || found.session.municipality === visit.municipality.id) return found;
  return { state: 'none' };
}

async function answerMatched<S extends Session>(visit: Visit, route: Route<S>, context: Context<S>): Promise<Reply> {
  const { setup, found, replayed } = context;
  const here = withSession(visit, found);
  if (visit.request.method === 'POST' && !replayed && !isOurForm(here, setup.siteOrigin))
    return problemReply(here, 'form-not-ours');
  if (visit.request.file && !takesFile(route)) return problemReply(here, 'unsupported');
  if (route.access === 'public') return opened(visit, () => route.answer(here));
  if (found.state !== 'live') return toSignIn(visit, context);
  return answerSignedIn({ ...visit, session: found.session }, route, context);
}

function takesFile<S extends Session>(route: Route<S>): boolean {
  return route.access === 'signed-in' && route.takesFile === true;
}

async function answerSignedIn<S extends Session>(
  visit: Visit & { readonly session: S },
  route: GuardedRoute<S>,
  context: Context<S>,
): Promise<Reply> {
  const standing = await context.setup.signIn.confirm?.(visit);
  switch (standing?.state) {
    case undefined:
      return opened(visit, () => route.answer(visit));
    case 'confirmed':
      return opened(visit, () => route.answer({ ...visit, ...standing }));
    case 'refused':
      return standing.reply;
    case 'ended':
      return toSignIn(visit, { ...context, found: { state: 'expired', session: visit.session } });
  }
}

/** Opening a page may count (a decision opened, a view on record, a sign-in code used up); a HEAD opens nothing. */
async function opened({ request }: Visit, answer: () => Promise<Reply>): Promise<Reply> {
  return request.method === 'HEAD' ? htmlReply('') : answer();
}

function isOurForm({ request, session }: MaybeSignedIn, siteOrigin: string): boolean {
  return comesFromUs(request, siteOrigin) && (!session || carriesToken(request, session.formToken));
}

/** Sign-in, and back to the same place; a form that met an expired session of its sender is kept meanwhile. */
async function toSignIn<S extends Session>(visit: Visit, { setup, found, replayed }: Context<S>): Promise<Reply> {
  const { request } = visit;
  if (request.method !== 'POST' || found.state !== 'expired') return signInReply(visit, setup, pageOf(visit, setup));
  if (!replayed && !carriesToken(request, found.session.formToken)) return problemReply(visit, 'form-not-ours');
  const cookie = await holdPost({ request, expired: found.session }, setup.kind, setup);
  return cookie ? withCookie(signInReply(visit, setup, request.path), cookie) : problemReply(visit, 'too-large');
}

function signInReply<S extends Session>({ municipality }: Visit, { kind }: SiteSetup<S>, backTo: string): Reply {
  return seeOther(`/${municipality.id}/${kind.signInPath}?til=${encodeURIComponent(backTo)}`);
}

/** The address itself when it can be visited; the site's front page for one that only takes forms. */
function pageOf<S extends Session>(visit: Visit, setup: SiteSetup<S>): string {
  const { request, municipality, language } = visit;
  return match(visit, setup, 'GET').found
    ? addressOf(request, municipality.id)
    : setup.kind.base(municipality.id, language);
}
