import * as z from 'zod/mini';
import type { ConsentChange, Sharing } from '../../domain/consent/consent.ts';
import { sharingAreas, sharingDirections } from '../../domain/consent/consent.ts';
import { once } from '../../once.ts';
import { day, text } from '../table/parsing.ts';

export const sharing = once(() =>
  z.object({
    id: text,
    service: text,
    direction: z.enum(sharingDirections),
    areas: z.array(z.enum(sharingAreas)),
    except: z.exactOptional(text),
    from: day,
    to: day,
  } satisfies Record<keyof Sharing, z.ZodMiniType>),
);

/** What a consent event holds sealed, as JSON. */
const changesShape = once(() =>
  z.array(
    z.union([
      z.object({ part: z.enum(['plan', 'coordinator']), change: z.enum(['given', 'refused', 'withdrawn']) }),
      z.object({
        part: z.literal('sharing'),
        change: z.enum(['given', 'renewed', 'narrowed', 'withdrawn', 'refused']),
        sharing: sharing(),
      }),
    ]),
  ),
);

export function changesFromText(words: string): readonly ConsentChange[] {
  return changesShape().parse(JSON.parse(words));
}

export function changesToText(changes: readonly ConsentChange[]): string {
  return JSON.stringify(changesShape().parse(changes));
}
