import type { Municipality } from '../domain/settings/municipality.ts';
import type { PersonKeys } from '../ports/case-key.ts';
import type { AuditLog } from '../ports/log.ts';
import type { ClientKeys } from '../ports/sessions.ts';
import type { Settings } from '../ports/settings.ts';
import type { IdentityProviders } from './identity-provider.ts';
import type { Reply } from './reply.ts';
import type { Route, Session, Visit } from './site.ts';
import type { WebDeps } from './web-deps.ts';

/** Citizens sign in at one issuer for all municipalities; each municipality is a client of its own there. */
export type CitizenSignInDeps = WebDeps & {
  readonly issuer: string;
  readonly clientKeys: ClientKeys;
  readonly personKeys: PersonKeys;
};

/** Staff sign in at their municipality's own issuer, see `municipality.signIn.staff`. */
export type StaffSignInDeps = WebDeps & {
  readonly providers: IdentityProviders;
  readonly auditLog: Pick<AuditLog, 'record'>;
  /** As stored at this moment, never from memory: who leads a unit, and who works there at all, decides on access. */
  readonly currentSettings: Settings;
};

/** What a session is worth at this request: `ended` leads to sign-in. */
export type Standing<S extends Session> =
  | { readonly state: 'confirmed'; readonly municipality: Municipality; readonly session: S }
  | { readonly state: 'refused'; readonly reply: Reply }
  | { readonly state: 'ended' };

/** A site's way in and out: its routes, and who its identity provider is. */
export type SignIn<S extends Session> = {
  readonly issuerOf: (municipality: Municipality) => string;
  readonly routes: readonly Route<S>[];
  /** Asked before a page behind sign-in is answered; absent where a live session is all there is to know (citizens). */
  readonly confirm?: (visit: Visit & { readonly session: S }) => Promise<Standing<S>>;
};
