import { type Item, type Row, toAttribute, toItem } from './attribute-values.ts';
import type { RowKey, Write } from './table.ts';

/** Puts a row that must not be there yet. */
export function putNew(table: string, row: RowKey & Row): Write {
  return { Put: { TableName: table, Item: toItem(row), ConditionExpression: 'attribute_not_exists(pk)' } };
}

export function put(table: string, row: RowKey & Row): Write {
  return { Put: { TableName: table, Item: toItem(row) } };
}

export function remove(table: string, { pk, sk }: RowKey, guard?: Guard): Write {
  return { Delete: { TableName: table, Key: toItem({ pk, sk }), ...(guard && guarded(guard)) } };
}

export type Guard = {
  /** With `#name` for attributes and `:name` for values, as in `equals`. */
  readonly condition: string;
  readonly names: Record<string, string>;
  readonly values: Row;
};

/** A condition that these attributes still have these values; `undefined`: that they are still absent. */
export function stillHas(expected: Row): Guard {
  const names: Record<string, string> = {};
  const values: Record<string, Row[string]> = {};
  const parts = Object.entries(expected).map(([name, value]) => {
    names[`#was_${name}`] = name;
    if (value === undefined) return `attribute_not_exists(#was_${name})`;
    values[`:was_${name}`] = value;
    return `#was_${name} = :was_${name}`;
  });
  return { condition: ['attribute_exists(pk)', ...parts].join(' AND '), names, values };
}

/** Sets the row's attributes, removes those that are undefined, leaves all others; `add` counts up or down. */
export function update(table: string, row: RowKey & Row, { guard, add }: { guard: Guard; add?: Row }): Write {
  const { pk, sk, ...attributes } = row;
  const entries = Object.entries(attributes);
  const set = entries.filter(([, value]) => value !== undefined).map(([name]) => `#${name} = :${name}`);
  const gone = entries.filter(([, value]) => value === undefined).map(([name]) => `#${name}`);
  const sums = Object.keys(add ?? {}).map((name) => `#${name} :${name}`);
  const clauses = [clause('SET', set), clause('REMOVE', gone), clause('ADD', sums)].filter(Boolean);
  const all = { ...attributes, ...add };
  return {
    Update: {
      TableName: table,
      Key: toItem({ pk, sk }),
      UpdateExpression: clauses.join(' '),
      ConditionExpression: guard.condition,
      ExpressionAttributeNames: { ...prefixed('#', all), ...guard.names },
      ExpressionAttributeValues: { ...placeholders(all), ...toItem(guard.values) },
    },
  };
}

/** Replaces a row that is as the guard says. */
export function replace(table: string, row: RowKey & Row, guard: Guard): Write {
  return { Put: { TableName: table, Item: toItem(row), ...guarded(guard) } };
}

export function check(table: string, { pk, sk }: RowKey, guard: Guard): Write {
  return { ConditionCheck: { TableName: table, Key: toItem({ pk, sk }), ...guarded(guard) } };
}

function guarded({ condition, names, values }: Guard) {
  return {
    ConditionExpression: condition,
    ...(Object.keys(names).length > 0 && { ExpressionAttributeNames: names }),
    ...(Object.keys(values).length > 0 && { ExpressionAttributeValues: toItem(values) }),
  };
}

function clause(verb: string, parts: readonly string[]): string {
  return parts.length > 0 ? `${verb} ${parts.join(', ')}` : '';
}

function prefixed(prefix: string, row: Row): Record<string, string> {
  return Object.fromEntries(Object.keys(row).map((name) => [prefix + name, name]));
}

function placeholders(row: Row): Item {
  const entries = Object.entries(row).flatMap(([name, value]) =>
    value === undefined ? [] : [[`:${name}`, toAttribute(value)] as const],
  );
  return Object.fromEntries(entries);
}
