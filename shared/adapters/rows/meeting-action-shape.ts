import * as z from 'zod/mini';
import { once } from '../../once.ts';
import { day, text } from '../table/parsing.ts';
import { recipient } from './notice-row.ts';

/** What was agreed on a meeting, inside what is sealed of it. */
export const actionsShape = once(() =>
  z.array(
    z.object({
      what: text,
      owner: z.union([z.object({ who: z.literal('service'), name: text }), recipient()]),
      by: z.exactOptional(day),
      doneOn: z.exactOptional(day),
    }),
  ),
);
