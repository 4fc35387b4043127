import * as z from 'zod/mini';
import type { ComplaintWords } from '../../domain/complaint/complaint.ts';
import { once } from '../../once.ts';
import { text } from '../table/parsing.ts';

/** What a complaint's event holds sealed, as JSON. */
const wordsShape = once(() =>
  z.object({
    disagrees: text,
    wants: z.exactOptional(text),
    helper: z.exactOptional(text),
  } satisfies Record<keyof ComplaintWords, z.ZodMiniType>),
);

export function complaintFromText(words: string): ComplaintWords {
  return wordsShape().parse(JSON.parse(words));
}

export function complaintToText(words: ComplaintWords): string {
  return JSON.stringify(wordsShape().parse(words));
}
