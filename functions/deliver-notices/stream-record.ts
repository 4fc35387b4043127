import * as z from 'zod/mini';
import type { NoticeRef } from '../../shared/ports/sending.ts';

const text = z.object({ S: z.string() });

/** What of a DynamoDB stream record is needed: the rest is read from the table, which is newer. */
const streamRecord = z.object({
  dynamodb: z.object({ SequenceNumber: z.string(), Keys: z.object({ pk: text, sk: text }) }),
});

export const streamEvent = z.object({ Records: z.array(z.unknown()) });

export type StreamRecord = {
  /** Names the record where some of a batch have to come again. */
  readonly sequenceNumber: string;
  readonly notice: NoticeRef;
};

/** The notice a stream record is about; nothing when the record is of another kind or shape, now and ever. */
export function parseStreamRecord(record: unknown): StreamRecord | undefined {
  const parsed = streamRecord.safeParse(record);
  if (!parsed.success) return undefined;
  const { SequenceNumber, Keys } = parsed.data.dynamodb;
  const [, municipality, reference] = /^(?:case|digest)#([^#]+)#([^#]+)$/.exec(Keys.pk.S) ?? [];
  const [, noticeId] = /^notice#([\w-]+)$/.exec(Keys.sk.S) ?? [];
  if (!municipality || !reference || !noticeId) return undefined;
  return { sequenceNumber: SequenceNumber, notice: { key: { municipality, reference }, noticeId } };
}
