import { instant } from '../calendar/day.ts';
import type { IpCase } from '../case.ts';
import type { Actor, CaseEvent } from '../event.ts';
import { fieldsToWrite, type NoWriting, obstacleToWriting, type PlanWriter } from './may-write.ts';
import type { PlanContent, PlanRow, PointVersion, RowField, WrittenPoint } from './points.ts';
import { rowFields } from './points.ts';

export type Writing = {
  readonly point: WrittenPoint;
  /** The version that the form was made from; 0 where nobody had written. */
  readonly from: number;
  readonly written: PlanContent;
  readonly writer: PlanWriter;
  readonly by: Actor;
  readonly now: Date;
};

export type PointWritten =
  | { readonly ok: true; readonly version: PointVersion }
  | { readonly ok: false; readonly reason: NoWriting | 'stale' | 'unchanged' };

/**
 * The next version of a point: what this one may write is theirs, the rest stays as it was. Written on another version
 * than the latest it is stale, unless it says just what stands there.
 */
export function writePoint(ipCase: IpCase, latest: PointVersion | undefined, writing: Writing): PointWritten {
  const reason = obstacleToWriting(ipCase);
  if (reason) return { ok: false, reason };
  const { point, from, by, now } = writing;
  const before = latest ?? { version: 0, lastRow: 0, content: {} };
  const { content, lastRow } = merged(before, writing);
  if (isSame(before.content, content)) return { ok: false, reason: 'unchanged' };
  if (from !== before.version) return { ok: false, reason: 'stale' };
  return { ok: true, version: { point, version: before.version + 1, at: instant(now), by, lastRow, content } };
}

/** That it was written, by whom; what stands in the plan alone. */
export function pointEvent({ point, at, by }: PointVersion): CaseEvent {
  return { type: 'plan-point-changed', point, at, by };
}

type Before = Pick<PointVersion, 'lastRow' | 'content'>;

function merged({ lastRow, content }: Before, { point, written, writer }: Writing): Before {
  let last = lastRow;
  const fields = fieldsToWrite(writer, point).map((field) => {
    if (!isRows(field)) return [field, written[field] || undefined] as const;
    const rows = numbered(written[field] ?? [], content[field] ?? [], last);
    last = rows.reduce((most, { id }) => Math.max(most, id), last);
    return [field, rows.length > 0 ? rows : undefined] as const;
  });
  const all = { ...content, ...Object.fromEntries(fields) };
  return { lastRow: last, content: Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) };
}

function isRows(field: keyof PlanContent): field is RowField {
  return rowFields.some((each) => each === field);
}

/** A row keeps its number; one that has none, or another's, gets the next that none has had. */
function numbered(rows: readonly PlanRow[], before: readonly PlanRow[], last: number): readonly PlanRow[] {
  const free = new Set(before.map(({ id }) => id));
  let next = last;
  return rows.map((row) => {
    if (free.delete(row.id)) return row;
    next += 1;
    return { ...row, id: next };
  });
}

/** Whether it says the same; a new row that is sent twice has no number the second time either. */
function isSame(one: PlanContent, other: PlanContent): boolean {
  return said(one) === said(other);
}

function said(content: PlanContent): string {
  return JSON.stringify(content, (_, value: unknown) => {
    if (!value || typeof value !== 'object' || Array.isArray(value)) return value;
    const named = Object.entries(value).filter(([name]) => name !== 'id');
    return Object.fromEntries(named.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}
