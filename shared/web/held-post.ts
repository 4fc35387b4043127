import * as z from 'zod/mini';
import { instant } from '../domain/calendar/day.ts';
import { once } from '../once.ts';
import { endedCookie, hostCookie } from './cookies.ts';
import type { Request } from './request.ts';
import { recordId, seal, unseal } from './session-seal.ts';
import type { Session } from './site.ts';
import type { SiteKind } from './site-kind.ts';
import type { WebDeps } from './web-deps.ts';

const heldPost = once(() =>
  z.object({
    kind: z.literal('held-post'),
    holder: z.string(),
    path: z.string(),
    form: z.array(z.tuple([z.string(), z.string()])),
    /** The control that a file came in. The file itself is not kept: it is larger than a row may be (400 kB, AWS limit). */
    fileControl: z.exactOptional(z.string()),
  }),
);

const heldMinutes = 30;
// DynamoDB takes items up to 400 kB; larger forms are typed again.
const largestHeld = 300 * 1024;

/** Keeps a form that met an expired session, sealed under a one-time cookie; undefined when it is too large. */
export async function holdPost<S extends Session>(
  { request, expired }: { readonly request: Request; readonly expired: S },
  kind: SiteKind<S>,
  deps: WebDeps,
): Promise<string | undefined> {
  const token = deps.newToken();
  const { path, form, file } = request;
  const fileControl = file && { fileControl: file.control };
  const content = { kind: 'held-post', holder: kind.holder(expired), path, form, ...fileControl };
  const sealed = seal(token, content);
  if (sealed.byteLength > largestHeld) return undefined;
  const expiresAt = instant(new Date(deps.now().getTime() + heldMinutes * 60_000));
  await deps.sessions.put({ id: recordId(token), sealed, expiresAt });
  return hostCookie(kind.cookies(expired.municipality).heldPost, token, heldMinutes * 60);
}

export type HeldPost = {
  readonly request: Request;
  readonly clearCookie: string;
  /** Once it is answered: a form that meets an outage instead stays kept. */
  readonly used: () => Promise<void>;
};

/**
 * The kept form as the request it was, for the same person at the same address, once. Our token and origin check were
 * passed when it was kept; the once-only key in it stops a second sending.
 */
export async function takeHeldPost<S extends Session>(
  { request, session }: { readonly request: Request; readonly session: S },
  kind: SiteKind<S>,
  deps: WebDeps,
): Promise<HeldPost | undefined> {
  const { heldPost: cookie } = kind.cookies(session.municipality);
  const token = request.cookies.get(cookie);
  if (!token || request.method !== 'GET') return undefined;
  const record = await deps.sessions.find(recordId(token), instant(deps.now()));
  const held = record && z.safeParse(heldPost(), unseal(token, record.sealed)).data;
  if (!held || held.path !== request.path) return undefined;
  const used = () => deps.sessions.remove(recordId(token));
  if (held.holder !== kind.holder(session)) {
    await used();
    return undefined;
  }
  return {
    request: { ...request, method: 'POST', form: held.form, ...notKept(held) },
    clearCookie: endedCookie(cookie),
    used,
  };
}

/** So that the page can say that the file is to be chosen again. */
function notKept({ fileControl: control }: z.infer<ReturnType<typeof heldPost>>): Pick<Request, 'file'> {
  return control === undefined ? {} : { file: { control, arrived: 'not-kept' } };
}
