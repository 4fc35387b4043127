import * as z from 'zod/mini';
import type { SeenChange } from '../../shared/domain/figures/counted.ts';
import type { Notice } from '../../shared/domain/telling/notice.ts';
import type { StreamImages } from '../../shared/ports/figures.ts';

const streamRecord = z.object({
  dynamodb: z.object({
    SequenceNumber: z.string(),
    Keys: z.object({ sk: z.object({ S: z.string() }) }),
    NewImage: z.unknown(),
    OldImage: z.optional(z.unknown()),
  }),
});

export const streamEvent = z.object({ Records: z.array(z.unknown()) });

/** What happened to a row: a case changed, or a notice came to its end. */
export type Happening = { readonly change: SeenChange } | { readonly notice: Notice };

export type StreamRecord = {
  /** Names the record where some of a batch have to come again. */
  readonly sequenceNumber: string;
  /** Absent when it is of another kind or shape, now and ever. */
  readonly happening?: Happening;
};

/** The images are read, and not the table: they are the case as it was then, in the unit that had it then. */
export function parseStreamRecord(record: unknown, images: StreamImages): StreamRecord | undefined {
  const parsed = streamRecord.safeParse(record);
  if (!parsed.success) return undefined;
  const { SequenceNumber: sequenceNumber, Keys, NewImage, OldImage } = parsed.data.dynamodb;
  const happening = Keys.sk.S === 'case' ? changeIn(NewImage, OldImage, images) : noticeIn(NewImage, images);
  return { sequenceNumber, ...(happening && { happening }) };
}

function changeIn(newImage: unknown, oldImage: unknown, { readCase }: StreamImages): Happening | undefined {
  const after = readCase(newImage);
  const before = readCase(oldImage);
  return after && { change: { after, ...(before && { before }) } };
}

function noticeIn(newImage: unknown, { readNotice }: StreamImages): Happening | undefined {
  const notice = readNotice(newImage);
  return notice && { notice };
}
