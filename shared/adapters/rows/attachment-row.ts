import * as z from 'zod/mini';
import type { ScannedAttachment } from '../../domain/change.ts';
import type {
  Attachment,
  AttachmentKind,
  AttachmentPurpose,
  NamedAttachment,
  ScanResult,
} from '../../domain/handling/attachment.ts';
import { once } from '../../once.ts';
import type { CaseKey } from '../../ports/case-key.ts';
import { bytes, count, instant, oneOf, text } from '../table/parsing.ts';
import { attachmentRowKey } from '../table/row-keys.ts';
import type { Write } from '../table/table.ts';
import { putNew, stillHas, update } from '../table/writes.ts';
import type { SealText } from './event-row.ts';

export const purpose = oneOf<AttachmentPurpose>({ mandate: true, information: true, paper: true, 'plan-copy': true });
export const scanResult = oneOf<ScanResult>({ clean: true, infected: true, unscannable: true });

const attachmentRow = once(() =>
  z.object({
    id: text,
    purpose,
    kind: oneOf<AttachmentKind>({ pdf: true, jpeg: true, png: true }),
    size: count,
    receivedAt: instant,
    state: oneOf<Attachment['state']>({ scanning: true, clean: true, infected: true, unscannable: true }),
    scannedAt: z.exactOptional(instant),
  } satisfies Record<keyof Attachment, z.ZodMiniType>),
);

export function attachmentFromRow(row: unknown): Attachment {
  return attachmentRow().parse(row);
}

const sealedName = once(() => z.object({ sk: text, sealedName: bytes }));

type OpenName = (sealed: Uint8Array, sk: string) => Promise<string>;

export async function namedFromRow(row: unknown, open: OpenName): Promise<NamedAttachment> {
  const { sk, sealedName: sealed } = sealedName().parse(row);
  return { ...attachmentFromRow(row), name: await open(sealed, sk) };
}

/** A document is only ever added: a row already there is never replaced. */
export async function newAttachment(
  table: string,
  { key, document }: { readonly key: CaseKey; readonly document: NamedAttachment },
  seal: SealText,
): Promise<Write> {
  const rowKey = attachmentRowKey(key, document.id);
  const sealed = await seal(document.name, rowKey.sk);
  return putNew(table, { ...rowKey, ...attachmentRow().parse(document), sealedName: sealed });
}

/** What its scan came to, where nothing else has been told of it meanwhile. */
export function scanWrite(table: string, key: CaseKey, { before, after }: ScannedAttachment): Write {
  const { state, scannedAt } = attachmentRow().parse(after);
  const row = { ...attachmentRowKey(key, after.id), state, scannedAt };
  return update(table, row, { guard: stillHas({ state: before.state }) });
}
