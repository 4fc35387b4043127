import type { IpCase } from '../domain/case.ts';
import type { Attachment, AttachmentKind } from '../domain/handling/attachment.ts';
import type { CaseKey } from './case-key.ts';
import type { StoredChange } from './cases.ts';

/** Names the bytes of one document. */
export type AttachmentRef = { readonly key: CaseKey; readonly id: string };

/** `closed`: not scanned clean, or not there; which of the two is not told to whoever may not list (S3). */
export type OpenedAttachment =
  | { readonly result: 'opened'; readonly bytes: Uint8Array }
  | { readonly result: 'closed' };

/** The bytes of documents; what is known of them stands with the case. */
export type AttachmentStore = {
  /** Keeps the bytes, to be scanned. What is there under this name already is never replaced. */
  keep(ref: AttachmentRef, file: { readonly kind: AttachmentKind; readonly bytes: Uint8Array }): Promise<void>;
  open(ref: AttachmentRef): Promise<OpenedAttachment>;
  remove(ref: AttachmentRef): Promise<void>;
};

/** For what the scan tells: no sealed field among it. */
export type ScanStore = {
  findCase(key: CaseKey): Promise<IpCase | undefined>;
  findAttachment(ref: AttachmentRef): Promise<Attachment | undefined>;
  commit(change: StoredChange): Promise<'saved' | 'stale'>;
};
