import type { Instant } from '../domain/calendar/day.ts';
import type { EmergencyAccess } from '../domain/handling/emergency-access.ts';
import type { Language, Municipality, StaffRole } from '../domain/settings/municipality.ts';
import type { PersonMac } from '../ports/case-key.ts';
import type { Reply } from './reply.ts';
import type { Request } from './request.ts';

export type Audience = 'citizen' | 'staff';

type SignedIn = {
  readonly municipality: string;
  /** Comes back in every form as `formToken`. */
  readonly formToken: string;
  readonly signedInAt: Instant;
  readonly seenAt: Instant;
  /** For sign-out at the identity provider; `sid` for its own sign-out of us. */
  readonly idToken: string;
  readonly sid?: string;
  /** Origins of the provider's sign-in and sign-out pages: a form of ours may end there (CSP form-action). */
  readonly providerOrigins: readonly string[];
};

export type CitizenSession = SignedIn & {
  readonly kind: 'citizen';
  readonly owner: PersonMac;
  /** From the login (`pid`); lives in the sealed session alone. Absent for a login without a number. */
  readonly nationalId?: string;
  readonly acr: string;
};

export type StaffSession = SignedIn & {
  readonly kind: 'staff';
  readonly staffId: string;
  readonly roles: readonly StaffRole[];
  /** When the provider last said that these are the roles. */
  readonly confirmedAt: Instant;
  /** To ask the provider again; lives in the sealed session alone. */
  readonly refreshToken: string;
  /** What they may read besides, after they wrote why; ends with the session. */
  readonly emergency?: EmergencyAccess;
};

export type Session = CitizenSession | StaffSession;

/**
 * A browser that applies without a login. Its cookie alone says which it is: all of this is made from that cookie's
 * token, and stored nowhere.
 */
export type UnknownSession = {
  readonly kind: 'unknown';
  readonly municipality: string;
  readonly formToken: string;
  /** Stands where a person's does, and is none's. */
  readonly owner: PersonMac;
  /** Signs when a page was shown. */
  readonly stampKey: string;
};

/** What every page of a municipality knows. */
export type Visit = {
  readonly request: Request;
  /** Values of the `:names` in the route's path, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly municipality: Municipality;
  readonly language: Language;
  readonly now: Date;
  readonly audience: Audience;
  /** The version of the style sheet, part of its address. */
  readonly styleVersion: string;
  /** The parts of the site that this visitor has. */
  readonly menu?: readonly MenuItem[];
};

export type MenuItem = { readonly href: string; readonly name: string; readonly current: boolean };

/** A visit with the session of whoever happens to be signed in: what `pageReply` needs. */
export type MaybeSignedIn = Visit & { readonly session?: Session };

/** Of a page that is shown to a browser without a login as well. */
export type PageVisit = Visit & { readonly session?: Session | UnknownSession };

export type PublicRoute = {
  readonly method: 'GET' | 'POST';
  /** Below `/{municipality}/{language}/` (citizens) or `/{municipality}/ansatt/` (staff): `soknad/:step`. */
  readonly path: string;
  /** `municipality`: the path starts right below `/{municipality}/` on the citizens' site (sign-in, sign-out). */
  readonly below?: 'municipality';
  readonly access: 'public';
  /** `session` is there when the visitor happens to be signed in. */
  readonly answer: (visit: MaybeSignedIn) => Promise<Reply>;
};

/**
 * Reached only when signed in (else: sign-in, and back); a POST only with our form token and from our origin.
 * `answer` may throw `Unavailable`: the visitor then gets a 503 page that says so and carries the posted form, ready to
 * be sent again. A route that can do better (its own page with what was typed) catches it itself.
 */
export type GuardedRoute<Session> = {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly access: 'signed-in';
  /** Its form may carry a file; anywhere else a file is refused rather than dropped. */
  readonly takesFile?: true;
  readonly answer: (visit: Visit & { readonly session: Session }) => Promise<Reply>;
};

export type Route<Session> = PublicRoute | GuardedRoute<Session>;

/** Pages below these words, whose code is loaded when somebody first comes to one of them. */
export type RouteGroup<Session> = {
  readonly below: readonly string[];
  readonly load: () => Promise<readonly Route<Session>[]>;
};
