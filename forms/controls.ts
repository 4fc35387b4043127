import type { Field, Form } from './model.ts';

const dateParts = ['day', 'month', 'year'] as const;
const rowName = /^(?<id>[^[\]]+)\[(?<index>0|[1-9]\d{0,2})\]\.(?<column>\w+)$/;

export type RowControl = { readonly id: string; readonly index: number; readonly column: string };

/** `services[0].type` taken apart. */
export function rowControl(name: string): RowControl | undefined {
  const { id, index, column } = rowName.exec(name)?.groups ?? {};
  return id && index && column ? { id, index: Number(index), column } : undefined;
}

export function rowControlName({ id, index, column }: RowControl): string {
  return `${id}[${index}].${column}`;
}

/** The names a field is posted under; rows have a name for each row and column, see `belongsTo`. */
export function controlsOf(field: Field): readonly string[] {
  return field.control.kind === 'birthDate' ? dateParts.map((part) => `${field.id}.${part}`) : [field.id];
}

/** Where a message about the whole field leads. */
export function firstControl({ id, control }: Field): string {
  if (control.kind === 'birthDate') return `${id}.day`;
  const [column] = control.kind === 'rows' ? control.columns : [];
  return column ? rowControlName({ id, index: 0, column: column.id }) : id;
}

export function belongsTo(name: string, field: Field): boolean {
  if (field.control.kind !== 'rows') return controlsOf(field).includes(name);
  const row = rowControl(name);
  return row?.id === field.id && field.control.columns.some(({ id }) => id === row.column);
}

/** A field that this name is posted for; the same question may stand on one of two steps. */
export function fieldOfControl(form: Form, name: string): Field | undefined {
  return form.fields.find((field) => belongsTo(name, field));
}
