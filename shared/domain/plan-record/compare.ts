import {
  fieldsOf,
  type PlanContent,
  type PlanField,
  type PlanRow,
  planTexts,
  rowFields,
  type WrittenPoint,
  writtenPoints,
} from './points.ts';

export type Change = 'added' | 'removed' | 'changed';

/** A text or a row that is not in both as it is in the other. */
export type Difference<Value> =
  | { readonly change: 'added'; readonly after: Value }
  | { readonly change: 'removed'; readonly before: Value }
  | { readonly change: 'changed'; readonly before: Value; readonly after: Value };

export type FieldDifference =
  | { readonly field: PlanField; readonly kind: 'text'; readonly difference: Difference<string> }
  | { readonly field: PlanField; readonly kind: 'row'; readonly difference: Difference<PlanRow> };

export type PointDifference = { readonly point: WrittenPoint; readonly fields: readonly FieldDifference[] };

/** What differs from one version of the plan to another, point by point; points in which nothing does are not there. */
export function compare(before: PlanContent, after: PlanContent): readonly PointDifference[] {
  return writtenPoints
    .map((point) => ({ point, fields: fieldsOf[point].flatMap((field) => inField(field, before, after)) }))
    .filter(({ fields }) => fields.length > 0);
}

function inField(field: PlanField, before: PlanContent, after: PlanContent): readonly FieldDifference[] {
  const text = planTexts.find((each) => each === field);
  if (text)
    return found(difference(before[text], after[text])).map((each) => ({ field, kind: 'text', difference: each }));
  const rows = rowFields.find((each) => each === field);
  if (!rows) return [];
  return inRows(before[rows] ?? [], after[rows] ?? []).map((each) => ({ field, kind: 'row', difference: each }));
}

/** Those that went first, then the rest in the order they stand in now. */
function inRows(before: readonly PlanRow[], after: readonly PlanRow[]): readonly Difference<PlanRow>[] {
  const was = new Map(before.map((row) => [row.id, row]));
  const is = new Set(after.map(({ id }) => id));
  const gone = before.filter(({ id }) => !is.has(id)).flatMap((row) => found(difference<PlanRow>(row, undefined)));
  return [...gone, ...after.flatMap((row) => found(difference(was.get(row.id), row)))];
}

function found<Value>(difference: Difference<Value> | undefined): readonly Difference<Value>[] {
  return difference ? [difference] : [];
}

function difference<Value>(before: Value | undefined, after: Value | undefined): Difference<Value> | undefined {
  if (before === undefined) return after === undefined ? undefined : { change: 'added', after };
  if (after === undefined) return { change: 'removed', before };
  return isSame(before, after) ? undefined : { change: 'changed', before, after };
}

function isSame(one: unknown, other: unknown): boolean {
  return written(one) === written(other);
}

/** Names in one order: a row that was stored has its own. */
function written(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return JSON.stringify(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
