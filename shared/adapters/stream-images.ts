import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import type { StreamImages } from '../ports/figures.ts';
import { caseFromRow } from './rows/case-row.ts';
import { noticeFromRow } from './rows/notice-row.ts';
import { fromItem } from './table/attribute-values.ts';

const attribute = z.custom<AttributeValue>((value) => typeof value === 'object' && value !== null);
const image = z.record(z.string(), attribute);

/** Rows as a stream brings them: as stored, but for bytes, which no figure is made from. */
export const streamImages: StreamImages = {
  readCase: reading(caseFromRow),
  readNotice: reading(noticeFromRow),
};

function reading<Value>(read: (row: unknown) => Value) {
  return (brought: unknown): Value | undefined => {
    const parsed = image.safeParse(brought);
    if (!parsed.success) return undefined;
    try {
      return read(fromItem(parsed.data));
    } catch {
      // Of another shape: whoever asks says so in the log.
      return undefined;
    }
  };
}
