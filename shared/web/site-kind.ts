import { type Language, languages, type Municipality } from '../domain/settings/municipality.ts';
import { parseCitizenSession, parseStaffSession } from './session-content.ts';
import type { Audience, CitizenSession, Session, StaffSession } from './site.ts';

/** Where a path stands: below the site's base, or right below the municipality. */
type Base = { readonly language: Language; readonly below: 'base' | 'municipality' };

export type CookieNames = { readonly session: string; readonly signIn: string; readonly heldPost: string };

/** One name a municipality: who signs in at a second one stays signed in at the first, and can sign out of it. */
function cookieNames(site: string): (municipality: string) => CookieNames {
  return (municipality) => ({
    session: `__Host-${site}-${municipality}`,
    signIn: `__Host-${site}-inn-${municipality}`,
    heldPost: `__Host-${site}-skjema-${municipality}`,
  });
}

/** What tells the citizens' site and the staff site apart. */
export type SiteKind<S extends Session> = {
  readonly audience: Audience;
  /** Where its pages start; ends in a slash. */
  readonly base: (municipality: string, language: Language) => string;
  /** Below `/{municipality}/`. */
  readonly signInPath: string;
  readonly signOutPath: string;
  readonly cookies: (municipality: string) => CookieNames;
  readonly idleMinutes: number;
  readonly longestMinutes: number;
  readonly parseSession: (json: unknown) => S | undefined;
  readonly baseOf: (segments: readonly string[], municipality: Municipality) => Base;
  /** Whom the session belongs to: a kept form is sent again for the same one only. */
  readonly holder: (session: S) => string;
};

/** ID-porten ends its own session after 30 minutes idle, 120 at most: ours lasts no longer. */
export const citizenSite: SiteKind<CitizenSession> = {
  audience: 'citizen',
  base: (municipality, language) => `/${municipality}/${language}/`,
  signInPath: 'logg-inn/idporten',
  signOutPath: 'logg-ut',
  cookies: cookieNames('ip'),
  idleMinutes: 30,
  longestMinutes: 120,
  parseSession: parseCitizenSession,
  baseOf: ([, segment], { language }) => {
    const chosen = languages.find((each) => each === segment);
    return { language: chosen ?? language, below: chosen ? 'base' : 'municipality' };
  },
  holder: ({ municipality, owner }) => `${municipality} ${owner}`,
};

/** A working day at most, and a short idle time: screens in offices are seen by others. */
export const staffSite: SiteKind<StaffSession> = {
  audience: 'staff',
  base: (municipality) => `/${municipality}/ansatt/`,
  signInPath: 'ansatt/logg-inn',
  signOutPath: 'ansatt/logg-ut',
  cookies: cookieNames('ip-ansatt'),
  idleMinutes: 15,
  longestMinutes: 8 * 60,
  parseSession: parseStaffSession,
  baseOf: ([, segment], { language }) => ({ language, below: segment === 'ansatt' ? 'base' : 'municipality' }),
  holder: ({ municipality, staffId }) => `${municipality} ${staffId}`,
};

/** The language of a path of this site; the municipality's own where the path names none. */
export function languageOfPath<S extends Session>(
  path: string,
  kind: SiteKind<S>,
  municipality: Municipality,
): Language {
  return kind.baseOf(path.split('/').slice(1), municipality).language;
}
