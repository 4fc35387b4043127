import type { FormContext } from '../../../forms/form.ts';
import { dayInNorway } from '../../../shared/domain/day.ts';
import type { AttachmentStore, CaseStore, DraftStore } from '../../../shared/ports.ts';
import type { Reply } from '../../../shared/web/reply.ts';
import type { CitizenSession, Visit } from '../../../shared/web/site.ts';
import type { Wanted } from '../own-application.ts';
import type { Applicant } from '../start-draft.ts';

/** All that the pages of this site stand on. */
export type CitizenDeps = {
  readonly drafts: DraftStore;
  readonly cases: CaseStore;
  readonly attachments: AttachmentStore;
  readonly now: () => Date;
  readonly newReference: () => string;
  /** Crypto-random, base64url. */
  readonly newUnique: () => string;
  /** SHA-256 (hex). */
  readonly hashOf: (text: string) => string;
  /** Refuses synthetic identity numbers. */
  readonly production: boolean;
};

export type CitizenVisit = Visit & { readonly session: CitizenSession };

export type Answer = (visit: CitizenVisit) => Promise<Reply>;

export function applicantOf({ session, municipality }: CitizenVisit): Applicant {
  return { owner: session.owner, municipality: municipality.id };
}

/** What the address names, as this person's. */
export function wantedBy(visit: CitizenVisit): Wanted {
  return { ...applicantOf(visit), reference: visit.params['reference'] ?? '' };
}

export function formContext({ municipality, session, now }: CitizenVisit, { production }: CitizenDeps): FormContext {
  const { nationalId } = session;
  return { municipality, today: dayInNorway(now), production, ...(nationalId && { nationalId }) };
}
