import type { AttributeValue } from '@aws-sdk/client-dynamodb';

/** What a row may hold; `undefined` is an attribute that is not there. */
export type Plain = string | number | boolean | Uint8Array | readonly Plain[] | Row;
export type Row = { readonly [name: string]: Plain | undefined };
export type Item = Record<string, AttributeValue>;

export function toItem(row: Row): Item {
  const item: Item = {};
  for (const [name, value] of Object.entries(row)) {
    if (value !== undefined) item[name] = toAttribute(value);
  }
  return item;
}

/** The item's values as they come, to be parsed by whoever knows what they must be. */
export function fromItem(item: Item): Record<string, unknown> {
  return Object.fromEntries(Object.entries(item).map(([name, value]) => [name, fromAttribute(value)]));
}

export function toAttribute(value: Plain): AttributeValue {
  if (typeof value === 'string') return { S: value };
  if (typeof value === 'number') return { N: String(value) };
  if (typeof value === 'boolean') return { BOOL: value };
  if (value instanceof Uint8Array) return { B: value };
  if (isList(value)) return { L: value.map(toAttribute) };
  return { M: toItem(value) };
}

function fromAttribute(value: AttributeValue): unknown {
  if (value.S !== undefined) return value.S;
  if (value.N !== undefined) return Number(value.N);
  if (value.BOOL !== undefined) return value.BOOL;
  if (value.B !== undefined) return value.B;
  if (value.L !== undefined) return value.L.map(fromAttribute);
  if (value.M !== undefined) return fromItem(value.M);
  return undefined;
}

function isList(value: readonly Plain[] | Row): value is readonly Plain[] {
  return Array.isArray(value);
}
