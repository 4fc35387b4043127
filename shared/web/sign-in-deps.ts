import type { Municipality } from '../domain/municipality.ts';
import type { ClientKeys, PersonKeys } from '../ports.ts';
import type { Route, Session } from './site.ts';
import type { WebDeps } from './web-deps.ts';

/** Citizens sign in at one issuer for all municipalities; each municipality is a client of its own there. */
export type CitizenSignInDeps = WebDeps & {
  readonly issuer: string;
  readonly clientKeys: ClientKeys;
  readonly personKeys: PersonKeys;
};

/** Staff sign in at their municipality's own issuer, see `municipality.signIn.staff`. */
export type StaffSignInDeps = WebDeps & { readonly clientKeys: ClientKeys };

/** A site's way in and out: its routes, and who its identity provider is. */
export type SignIn<S extends Session> = {
  readonly issuerOf: (municipality: Municipality) => string;
  readonly routes: readonly Route<S>[];
};
