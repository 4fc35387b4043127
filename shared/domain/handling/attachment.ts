import type { Instant } from '../calendar/day.ts';

/** Bytes; in base64 it still fits what a function is handed at most (6 MB, Lambda quota). */
export const largestFile = 4 * 1024 * 1024;

/** A mandate is often photographed page by page; more documents than this are sent on paper. */
export const mostAttachments = 20;

export type AttachmentKind = 'pdf' | 'jpeg' | 'png';

/**
 * What a document was sent for: to show that one may act for the person, or as asked for by staff. `paper`: the
 * application itself, scanned by an employee. `plan-copy`: a plan that is kept elsewhere, laid in by an employee.
 */
export type AttachmentPurpose = 'mandate' | 'information' | 'paper' | 'plan-copy';

/** `unscannable`: sealed with a password, or the scan failed; it is refused as an infected one is. */
export type ScanResult = 'clean' | 'infected' | 'unscannable';

/** A document of a case, without its name: that is personal and stands sealed. Its bytes are in the attachment store. */
export type Attachment = {
  /** Unique within the case; names nothing. */
  readonly id: string;
  readonly purpose: AttachmentPurpose;
  readonly kind: AttachmentKind;
  /** Bytes. */
  readonly size: number;
  readonly receivedAt: Instant;
  /** Nobody opens it before it is clean. */
  readonly state: 'scanning' | ScanResult;
  readonly scannedAt?: Instant;
};

export type NamedAttachment = Attachment & {
  /** The file's own name, cleaned (see forms/fields/file.ts). */
  readonly name: string;
};

/** A file as a form brought it; the forms decide whether it is one that we take. */
export type SentFile = { readonly control: string } & (
  | { readonly arrived: 'whole'; readonly name: string; readonly bytes: Uint8Array }
  /** More than `largestFile` bytes; they are not read. */
  | { readonly arrived: 'too-large' }
  /** The form met an expired session and was kept meanwhile; files are not. */
  | { readonly arrived: 'not-kept' }
);

/** What people send in themselves; a copy of the plan is made by staff. */
export function isSentIn({ purpose }: Pick<Attachment, 'purpose'>): boolean {
  return purpose !== 'plan-copy';
}

export function isRefused({ state }: Pick<Attachment, 'state'>): boolean {
  return state === 'infected' || state === 'unscannable';
}
