import * as z from 'zod/mini';
import { isTold, type ToldChange } from '../domain/telling/told-change.ts';
import { once } from '../once.ts';
import type { ChangeLog, ChangePage, ChangePlace, ChangesAsked } from '../ports/changes.ts';
import { toItem } from './table/attribute-values.ts';
import { instant, text } from './table/parsing.ts';
import { query, type TableAccess } from './table/table.ts';

const pageSize = 100;

/** Reads the `changes` index, which holds the events of all cases by municipality and day. */
export function changeLog(access: TableAccess): ChangeLog {
  return { ofDay: (asked) => ofDay(access, asked) };
}

async function ofDay(access: TableAccess, asked: ChangesAsked): Promise<ChangePage> {
  const { municipality, day, after, upTo } = asked;
  if (after.at > upTo) return { changes: [] };
  const { rows, next } = await query(access, {
    IndexName: 'changes',
    KeyConditionExpression: '#municipality = :municipality AND #day = :day AND #at BETWEEN :from AND :to',
    ExpressionAttributeNames: { '#municipality': 'municipality', '#day': 'day', '#at': 'at' },
    ExpressionAttributeValues: toItem({ ':municipality': municipality, ':day': day, ':from': after.at, ':to': upTo }),
    Limit: pageSize,
  });
  const later = rows.map((row) => changeRow().parse(row)).filter((row) => comesAfter(row, after));
  const last = later.at(-1);
  return { changes: later.flatMap(told), ...(next && last && { next: { at: last.at, id: last.id } }) };
}

const changeRow = once(() => z.object({ id: text, reference: text, type: text, at: instant }));

function told({ id, reference, type, at }: z.infer<ReturnType<typeof changeRow>>): readonly ToldChange[] {
  return isTold(type) ? [{ id, reference, type, at }] : [];
}

function comesAfter({ at, id }: ChangePlace, place: ChangePlace): boolean {
  return at > place.at || (at === place.at && id > place.id);
}
