import * as z from 'zod/mini';
import { notAhead, type PracticeClock } from '../domain/settings/practice.ts';
import type { NoticeChannel } from '../domain/telling/notice.ts';
import { once } from '../once.ts';
import type { PracticeMessage, PracticeStore } from '../ports/practice.ts';
import { toItem } from './table/attribute-values.ts';
import { epochSeconds } from './table/epoch.ts';
import { count, instant, oneOf, text } from './table/parsing.ts';
import { practiceClockRowKey, practiceMessageRowKey, practicePartition } from './table/row-keys.ts';
import { query, readRow, type TableAccess, transact } from './table/table.ts';
import { put, putNew, replace, stillHas } from './table/writes.ts';

/** People train for weeks, and nobody looks at older messages. */
const keptSeconds = 60 * 86_400;

const clockRow = once(() => z.object({ aheadMs: count, untilMs: count }));

/** Nothing of it is sealed: whoever is in it is made up. */
export function practiceStore(access: TableAccess): PracticeStore {
  const { table } = access;
  return {
    async clock(municipality) {
      const row = await readRow(access, practiceClockRowKey(municipality));
      return row ? clockRow().parse(row) : notAhead;
    },
    async moveClock(municipality, before, after) {
      const row = { ...practiceClockRowKey(municipality), ...after };
      const isUnmoved = before.aheadMs === 0 && before.untilMs === 0;
      const write = isUnmoved ? putNew(table, row) : replace(table, row, stillHas(fieldsOf(before)));
      return (await transact(access, [write])).length === 0 ? 'moved' : 'stale';
    },
    async keepMessage(municipality, message) {
      const key = practiceMessageRowKey(municipality, message);
      await transact(access, [put(table, { ...key, ...message, ttl: epochSeconds(message.at) + keptSeconds })]);
    },
    async messages(municipality, most) {
      const { rows } = await query(access, {
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: toItem({ ':pk': practicePartition(municipality), ':prefix': 'message#' }),
        ScanIndexForward: false,
        Limit: most,
      });
      return rows.map((row) => messageRow().parse(row));
    },
  };
}

const messageRow = once(() =>
  z.object({
    at: instant,
    noticeId: text,
    reference: text,
    channel: oneOf<NoticeChannel>({ sms: true, email: true }),
    to: text,
    subject: z.exactOptional(text),
    text,
  } satisfies Record<keyof PracticeMessage, z.ZodMiniType>),
);

function fieldsOf({ aheadMs, untilMs }: PracticeClock) {
  return { aheadMs, untilMs };
}
