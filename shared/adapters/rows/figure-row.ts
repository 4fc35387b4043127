import * as z from 'zod/mini';
import type { Counted } from '../../domain/figures/counted.ts';
import { month } from '../../domain/figures/month.ts';
import type { MonthFigures } from '../../domain/figures/month-figures.ts';
import { once } from '../../once.ts';
import type { Row } from '../table/attribute-values.ts';
import { count, day, text } from '../table/parsing.ts';

const seen = { on: day, unit: text, seenIn: text };

const fact = z.discriminatedUnion('fact', [
  z.object({ ...seen, fact: z.literal('answered'), days: count, inTime: z.boolean() }),
  z.object({ ...seen, fact: z.literal('coordinator'), days: count }),
  z.object({ ...seen, fact: z.literal('unrevised') }),
]);

const countedRow = once(() =>
  z.object({
    writes: count,
    latest: text,
    unit: text,
    answerBy: z.exactOptional(day),
    revision: z.exactOptional(day),
    facts: z.record(text, fact),
  } satisfies Record<keyof Counted, z.ZodMiniType>),
);

export function countedFromRow(row: unknown): Counted {
  return countedRow().parse(row);
}

export function countedToRow(counted: Counted): Row {
  return countedRow().parse(counted);
}

const figureRow = once(() => z.object({ sk: text }));
const counts = once(() => z.record(text, z.union([count, text])));

export function figuresFromRow(row: unknown): MonthFigures {
  const [name = '', unit = ''] = figureRow().parse(row).sk.split('#');
  const numbers = Object.entries(counts().parse(row)).flatMap(([key, value]) =>
    typeof value === 'number' ? [[key, value] as const] : [],
  );
  return { month: month(name), unit, counts: Object.fromEntries(numbers) };
}
