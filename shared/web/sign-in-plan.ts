import type { Municipality } from '../domain/settings/municipality.ts';
import type { Client, IdentityProviders, Tokens } from './identity-provider.ts';
import type { ProviderProblem } from './provider-problem.ts';
import type { Reply } from './reply.ts';
import type { Asking } from './second-factor.ts';
import type { MaybeSignedIn, Session } from './site.ts';
import type { SiteKind } from './site-kind.ts';
import type { WebDeps } from './web-deps.ts';

/** What differs between citizens and staff on the way in. */
export type SignInPlan<S extends Session> = {
  readonly kind: SiteKind<S>;
  readonly clientOf: (municipality: Municipality) => Client;
  /** What the authorization request asks for beside what every sign-in does. */
  readonly ask: (visit: MaybeSignedIn) => Asking;
  /** The session of whoever signed in, or the page that tells why not. */
  readonly admit: (arrival: Arrival) => Promise<Admission<S>>;
  /** The page for a sign-in that could not be carried through. */
  readonly turnedAway: (visit: MaybeSignedIn, problem: ProviderProblem) => Reply;
};

/** What every session has, made of what the provider said and the moment. */
export type Arrival = {
  readonly visit: MaybeSignedIn;
  readonly tokens: Tokens;
  readonly common: Pick<
    Session,
    'municipality' | 'formToken' | 'signedInAt' | 'seenAt' | 'idToken' | 'providerOrigins'
  >;
};

export type Admission<S extends Session> =
  | { readonly ok: true; readonly session: S }
  | { readonly ok: false; readonly reason: string; readonly reply: Reply };

export type Way<S extends Session> = {
  readonly plan: SignInPlan<S>;
  readonly providers: IdentityProviders;
  readonly deps: WebDeps;
};

/** Where the provider sends the browser back to; registered there. */
export function callbackPath(municipality: string, audience: 'citizen' | 'staff'): string {
  return `/${municipality}/${audience === 'staff' ? 'ansatt/' : ''}logg-inn/retur`;
}
