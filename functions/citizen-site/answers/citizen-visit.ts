import type { FormContext } from '../../../forms/form.ts';
import { dayInNorway } from '../../../shared/domain/calendar/day.ts';
import type { AttachmentStore } from '../../../shared/ports/attachments.ts';
import type { CaseStore } from '../../../shared/ports/cases.ts';
import type { DraftStore } from '../../../shared/ports/drafts.ts';
import type { PlanStore } from '../../../shared/ports/plans.ts';
import type { Limits } from '../../../shared/ports/sessions.ts';
import type { Reply } from '../../../shared/web/reply.ts';
import type { CitizenSession, UnknownSession, Visit } from '../../../shared/web/site.ts';
import type { Applicant } from '../applying/start-draft.ts';
import type { Wanted } from '../following/own-application.ts';

/** All that the pages of this site stand on. */
export type CitizenDeps = {
  readonly drafts: DraftStore;
  readonly cases: CaseStore;
  readonly plans: PlanStore;
  readonly attachments: AttachmentStore;
  readonly limits: Limits;
  /** A keyed hash of a network address, which finds nobody. */
  readonly addressMac: (address: string) => Promise<string>;
  /** 32 crypto-random bytes, base64url. */
  readonly newToken: () => string;
  readonly now: () => Date;
  readonly newReference: () => string;
  /** Crypto-random, base64url. */
  readonly newUnique: () => string;
  /** Crypto-random, see `one-time-code.ts`. */
  readonly newCode: () => string;
  /** SHA-256 (hex). */
  readonly hashOf: (text: string) => string;
  /** Refuses synthetic identity numbers. */
  readonly production: boolean;
};

export type CitizenVisit = Visit & { readonly session: CitizenSession };

/** Whoever fills in the application: signed in, or a browser that is known by its cookie alone. */
export type FormVisit = Visit & { readonly session: CitizenSession | UnknownSession };

export type Answer = (visit: CitizenVisit) => Promise<Reply>;

export type FormAnswer = (visit: FormVisit) => Promise<Reply>;

export function applicantOf({ session, municipality }: FormVisit): Applicant {
  const { owner, kind } = session;
  return { owner, municipality: municipality.id, ...(kind === 'unknown' && { unidentified: true }) };
}

/** What the address names, as this person's. */
export function wantedBy(visit: FormVisit): Wanted {
  const { session, municipality } = visit;
  return { owner: session.owner, municipality: municipality.id, reference: visit.params['reference'] ?? '' };
}

export function formContext({ municipality, session, now }: FormVisit, { production }: CitizenDeps): FormContext {
  const nationalId = session.kind === 'citizen' ? session.nationalId : undefined;
  return { municipality, today: dayInNorway(now), production, ...(nationalId && { nationalId }) };
}
