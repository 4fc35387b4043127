import type { ReadFile } from '../../../forms/fields/file.ts';
import { instant } from '../../../shared/domain/calendar/day.ts';
import type { NamedAttachment } from '../../../shared/domain/handling/attachment.ts';
import type { AttachmentStore } from '../../../shared/ports/attachments.ts';
import type { CaseKey } from '../../../shared/ports/case-key.ts';

export type KeepDeps = {
  readonly attachments: Pick<AttachmentStore, 'keep'>;
  readonly newUnique: () => string;
};

export type Paper = { readonly key: CaseKey; readonly file: ReadFile | undefined; readonly now: Date };

/** The bytes go where they are scanned before any case tells of them; what none tells of is removed after its scan. */
export async function keepPaper(
  { key, file, now }: Paper,
  { attachments, newUnique }: KeepDeps,
): Promise<NamedAttachment | undefined> {
  if (!file) return undefined;
  const { name, kind, bytes } = file;
  const id = newUnique();
  await attachments.keep({ key, id }, { kind, bytes });
  return { id, purpose: 'paper', kind, size: bytes.byteLength, name, receivedAt: instant(now), state: 'scanning' };
}
