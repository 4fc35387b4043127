import { instant } from '../domain/calendar/day.ts';
import type { SessionStore } from '../ports/sessions.ts';
import { hostCookie } from './cookies.ts';
import { recordId, seal, signOutId, unseal } from './session-seal.ts';
import type { Session } from './site.ts';
import type { SiteKind } from './site-kind.ts';

/** `expired`: known who it was, but signed in no longer; a form that meets it can be kept for that person. */
export type FoundSession<S extends Session> =
  | { readonly state: 'live'; readonly session: S }
  | { readonly state: 'expired'; readonly session: S }
  | { readonly state: 'none' };

type Sessions = { readonly sessions: SessionStore; readonly now: () => Date };

const minute = 60_000;
// How long after its end a session is still known, so that a form left open over lunch is not lost.
const rememberedMinutes = 4 * 60;
// A page view moves the idle clock by a write only when it has moved this far.
const renewAfterMinutes = 1;

const tokenShape = /^[\w-]{43}$/;

/** Whoever the browser's cookie names, in this municipality; moves the idle clock. */
export async function findSession<S extends Session>(
  token: string | undefined,
  kind: SiteKind<S>,
  deps: Sessions,
): Promise<FoundSession<S>> {
  if (!token || !tokenShape.test(token)) return { state: 'none' };
  const record = await deps.sessions.find(recordId(token), instant(deps.now()));
  const session = record && kind.parseSession(unseal(token, record.sealed));
  if (!record || !session) return { state: 'none' };
  const now = deps.now().getTime();
  const idle = now - Date.parse(session.seenAt);
  const age = now - Date.parse(session.signedInAt);
  if (idle > kind.idleMinutes * minute || age > kind.longestMinutes * minute) return { state: 'expired', session };
  if (idle <= renewAfterMinutes * minute) return { state: 'live', session };
  const seen = { ...session, seenAt: instant(deps.now()) };
  const result = await deps.sessions.renew({ ...record, sealed: seal(token, seen) });
  return result === 'renewed' ? { state: 'live', session: seen } : { state: 'none' };
}

/** Keeps changed content under the same token; `gone` when the session was ended meanwhile. */
export async function keepSession(
  token: string | undefined,
  session: Session,
  deps: Sessions,
): Promise<'renewed' | 'gone'> {
  const record = token && (await deps.sessions.find(recordId(token), instant(deps.now())));
  return token && record ? deps.sessions.renew({ ...record, sealed: seal(token, session) }) : 'gone';
}

type Start<S extends Session> = { readonly session: S; readonly token: string; readonly issuer: string };

/** Keeps a new session under a new token and gives back its cookie; the token before it ends (session fixation). */
export async function startSession<S extends Session>(
  { session, token, issuer }: Start<S>,
  kind: SiteKind<S>,
  deps: Sessions & { readonly tokenBefore: string | undefined },
): Promise<string> {
  if (deps.tokenBefore) await deps.sessions.remove(recordId(deps.tokenBefore));
  const ends = Date.parse(session.signedInAt) + (kind.longestMinutes + rememberedMinutes) * minute;
  await deps.sessions.put({
    id: recordId(token),
    sealed: seal(token, session),
    expiresAt: instant(new Date(ends)),
    ...(session.sid && { signOutId: signOutId({ issuer, municipality: session.municipality, sid: session.sid }) }),
  });
  return hostCookie(kind.cookies(session.municipality).session, token);
}
