import type { Instant } from '../domain/day.ts';
import type { Language, Municipality, StaffRole } from '../domain/municipality.ts';
import type { PersonMac } from '../ports.ts';
import type { Reply } from './reply.ts';
import type { Request } from './request.ts';

type SignedIn = {
  readonly municipality: string;
  /** Comes back in every form as `formToken`. */
  readonly formToken: string;
  readonly signedInAt: Instant;
  readonly seenAt: Instant;
  /** For sign-out at the identity provider; `sid` for its own sign-out of us. */
  readonly idToken: string;
  readonly sid?: string;
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
};

/** What every page of a municipality knows. */
export type Visit = {
  readonly request: Request;
  /** Values of the `:names` in the route's path, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly municipality: Municipality;
  readonly language: Language;
  readonly now: Date;
};

export type PublicRoute = {
  readonly method: 'GET' | 'POST';
  /** Below `/{municipality}/{language}/` (citizens) or `/{municipality}/ansatt/` (staff): `soknad/:step`. */
  readonly path: string;
  readonly access: 'public';
  /** `session` is there when the visitor happens to be signed in. */
  readonly answer: (visit: Visit & { readonly session?: CitizenSession | StaffSession }) => Promise<Reply>;
};

/** Reached only when signed in (else: sign-in, and back); a POST only with our form token and from our origin. */
export type GuardedRoute<Session> = {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly access: 'signed-in';
  readonly answer: (visit: Visit & { readonly session: Session }) => Promise<Reply>;
};

export type Route<Session> = PublicRoute | GuardedRoute<Session>;
