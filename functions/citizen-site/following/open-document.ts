import { isSentIn, type NamedAttachment } from '../../../shared/domain/handling/attachment.ts';
import type { AttachmentStore } from '../../../shared/ports/attachments.ts';
import type { CaseStore } from '../../../shared/ports/cases.ts';
import type { Wanted } from './own-application.ts';
import { type Deps as OwnDeps, ownCase } from './own-case.ts';

export type Deps = OwnDeps & {
  readonly cases: Pick<CaseStore, 'attachments'>;
  readonly attachments: Pick<AttachmentStore, 'open'>;
};

export type OpenedDocument =
  | { readonly result: 'opened'; readonly document: NamedAttachment; readonly bytes: Uint8Array }
  | { readonly result: 'closed' | 'not-found' };

/** A document of one's own case, once its scan has found nothing. */
export async function openDocument(wanted: Wanted, id: string, deps: Deps): Promise<OpenedDocument> {
  const own = await ownCase(wanted, deps);
  // What another sent is the other's.
  const key = own?.answers && own.ipCase;
  const document = key && (await deps.cases.attachments(key)).find((each) => each.id === id && isSentIn(each));
  if (!document) return { result: 'not-found' };
  if (document.state !== 'clean') return { result: 'closed' };
  const { municipality, reference } = key;
  const opened = await deps.attachments.open({ key: { municipality, reference }, id });
  return opened.result === 'opened' ? { result: 'opened', document, bytes: opened.bytes } : { result: 'closed' };
}
