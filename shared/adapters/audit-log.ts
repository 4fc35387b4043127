import { isAudited } from '../domain/audit-entry.ts';
import { addDays, type Day, isDay } from '../domain/calendar/day.ts';
import type { AuditLog, AuditPage, AuditQuery } from '../ports/log.ts';
import { auditFromRow, auditWrite } from './rows/audit-row.ts';
import { toItem } from './table/attribute-values.ts';
import { text } from './table/parsing.ts';
import { auditPartition } from './table/row-keys.ts';
import { query, type TableAccess, transact } from './table/table.ts';

const pageSize = 50;
const readAtOnce = 200;
/** What one page may cost; a search for something rare then goes on with the next. */
const mostReads = 60;

/** A partition each day: what is read is what was written in the days asked for, and never the table. */
export function auditLog(access: TableAccess): AuditLog {
  return {
    async record(municipality, entry) {
      await transact(access, [auditWrite(access.table, municipality, entry)]);
    },
    entries: (asked, page) => entries(access, asked, page),
  };
}

/** How far down the log somebody has read: the day, and the line that was last. */
type Position = { readonly on: Day; readonly line?: string };

async function entries(access: TableAccess, asked: AuditQuery, page: string | undefined): Promise<AuditPage> {
  const found = [];
  let position: Position = (page && positionOf(page, asked)) || { on: asked.to };
  for (let reads = 0; reads < mostReads && position.on >= asked.from; reads += 1) {
    const { rows, last } = await linesBelow(access, asked.municipality, position);
    for (const { line, entry } of rows) {
      if (isAudited(entry, asked)) found.push(entry);
      if (found.length === pageSize) return { entries: found, next: tokenOf({ on: position.on, line }) };
    }
    position = last ? { on: position.on, line: last } : { on: addDays(position.on, -1) };
  }
  return position.on < asked.from ? { entries: found } : { entries: found, next: tokenOf(position) };
}

/** Some lines of the day, the latest first; `last` when there are more of it. */
async function linesBelow(access: TableAccess, municipality: string, { on, line }: Position) {
  const pk = auditPartition(municipality, on);
  const { rows, next } = await query(access, {
    ConsistentRead: true,
    ScanIndexForward: false,
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: toItem({ ':pk': pk }),
    Limit: readAtOnce,
    ...(line && { ExclusiveStartKey: toItem({ pk, sk: line }) }),
  });
  const lines = rows.map((row) => ({ line: text.parse(row['sk']), entry: auditFromRow(row) }));
  return { rows: lines, last: next && lines.at(-1)?.line };
}

function tokenOf({ on, line = '' }: Position): string {
  return Buffer.from(`${on} ${line}`).toString('base64url');
}

/** A token says how far down this very search to go on; one that says anything else begins it anew. */
function positionOf(page: string, { from, to }: AuditQuery): Position | undefined {
  const [on = '', line = '', ...rest] = Buffer.from(page, 'base64url').toString().split(' ');
  if (!isDay(on) || on < from || on > to || !/^[\w:.#-]{0,80}$/.test(line) || rest.length > 0) return undefined;
  return { on, ...(line && { line }) };
}
