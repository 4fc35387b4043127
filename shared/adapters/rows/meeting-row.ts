import * as z from 'zod/mini';
import type { Meeting } from '../../domain/planning/meeting.ts';
import { once } from '../../once.ts';
import type { CaseKey } from '../../ports/case-key.ts';
import type { Row } from '../table/attribute-values.ts';
import { bytes, count, day, instant, oneOf, text } from '../table/parsing.ts';
import { meetingRowKey } from '../table/row-keys.ts';
import type { RowKey } from '../table/table.ts';
import type { SealText } from './event-row.ts';
import { actionsShape } from './meeting-action-shape.ts';
import { recipient } from './notice-row.ts';

type OpenText = (sealed: Uint8Array, sk: string) => Promise<string>;

const slot = { number: count, sequence: count, on: day, from: text, to: text };

/** What the case carries of its meetings. */
export const meetingsShape = once(() =>
  z.object({
    last: count,
    planned: z.exactOptional(z.object({ ...slot, otherParent: z.exactOptional(z.literal(true)) })),
    held: z.exactOptional(z.object({ number: count, on: day })),
    openActions: z.exactOptional(count),
  }),
);

const words = once(() =>
  z.object({ place: text, agenda: z.exactOptional(text), actions: z.exactOptional(actionsShape()) }),
);

const meetingRow = once(() =>
  z.object({
    ...slot,
    invited: z.array(recipient()),
    state: oneOf<Meeting['state']>({ planned: true, held: true, cancelled: true }),
    changedAt: instant,
  } satisfies Record<Exclude<keyof Meeting, 'place' | 'agenda' | 'actions' | 'otherParent'>, z.ZodMiniType>),
);

const sealedRow = once(() => z.object({ sk: text, sealed: bytes }));

/** Where it is, what about and what was agreed are sealed: they may tell of somebody's health. */
export async function meetingToRow(key: CaseKey, meeting: Meeting, seal: SealText): Promise<RowKey & Row> {
  const rowKey = meetingRowKey(key, meeting.number);
  const sealed = await seal(JSON.stringify(words().parse(meeting)), rowKey.sk);
  return { ...rowKey, ...meetingRow().parse(meeting), sealed };
}

export async function meetingFromRow(row: unknown, open: OpenText): Promise<Meeting> {
  const { sk, sealed } = sealedRow().parse(row);
  return { ...meetingRow().parse(row), ...words().parse(JSON.parse(await open(sealed, sk))) };
}
