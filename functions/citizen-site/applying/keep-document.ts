import type { ReadFile } from '../../../forms/fields/file.ts';
import { instant } from '../../../shared/domain/calendar/day.ts';
import {
  type AttachmentPurpose,
  isSentIn,
  mostAttachments,
  type NamedAttachment,
} from '../../../shared/domain/handling/attachment.ts';
import type { AttachmentStore } from '../../../shared/ports/attachments.ts';
import type { CaseKey } from '../../../shared/ports/case-key.ts';
import type { CaseStore } from '../../../shared/ports/cases.ts';

export type Deps = {
  readonly cases: Pick<CaseStore, 'attachments'>;
  readonly attachments: Pick<AttachmentStore, 'keep'>;
  readonly now: () => Date;
  /** Crypto-random, base64url. */
  readonly newUnique: () => string;
};

export type Document = {
  readonly file: ReadFile;
  readonly purpose: AttachmentPurpose;
  /** Of the form it came in: the same form twice is one document. */
  readonly onceKey: string | undefined;
};

export type Kept =
  | { readonly result: 'kept'; readonly document: NamedAttachment }
  | { readonly result: 'sent-already' | 'too-many' };

/**
 * Puts a document's bytes where they are scanned, before the case tells of it. What the case never tells of is removed
 * once it is scanned (functions/record-scans), and nobody finds it before.
 */
export async function keepDocument(
  { municipality, reference }: CaseKey,
  { file, purpose, onceKey }: Document,
  deps: Deps,
): Promise<Kept> {
  const key = { municipality, reference };
  const { name, kind, bytes } = file;
  const size = bytes.byteLength;
  const all = (await deps.cases.attachments(key)).filter(isSentIn);
  const held = all.find(({ id }) => id === onceKey);
  if (held && held.name === name && held.size === size) return { result: 'sent-already' };
  if (all.length >= mostAttachments) return { result: 'too-many' };
  // Another file from the same page, by way of Back.
  const id = held || !isUnique(onceKey) ? deps.newUnique() : onceKey;
  await deps.attachments.keep({ key, id }, { kind, bytes });
  const receivedAt = instant(deps.now());
  return { result: 'kept', document: { id, purpose, kind, size, name, receivedAt, state: 'scanning' } };
}

/** As `newUnique` makes them: it comes back from the browser, and becomes part of a name in the store. */
function isUnique(onceKey: string | undefined): onceKey is string {
  return onceKey !== undefined && /^[\w-]{8,40}$/.test(onceKey);
}
