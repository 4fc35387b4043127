import type { Column, Field } from './model.ts';

const dateParts = ['day', 'month', 'year'] as const;
const rowName = /^(?<id>[^[\]]+)\[(?<index>0|[1-9]\d{0,2})\]\.(?<cell>\w+(?:\.\w+)?)$/;

/** `cell` is the column's name, of a date with the part: `from.day`. */
export type RowControl = { readonly id: string; readonly index: number; readonly cell: string };

/** `services[0].type` taken apart. */
export function rowControl(name: string): RowControl | undefined {
  const { id, index, cell } = rowName.exec(name)?.groups ?? {};
  return id && index && cell ? { id, index: Number(index), cell } : undefined;
}

export function rowControlName({ id, index, cell }: RowControl): string {
  return `${id}[${index}].${cell}`;
}

/** The column that a cell's name belongs to. */
export function columnOf(cell: string): string {
  return cell.split('.')[0] ?? cell;
}

/** The names a field is posted under; rows have a name for each row and column, see `belongsTo`. */
export function controlsOf({ id, control }: Pick<Field, 'id' | 'control'>): readonly string[] {
  return control.kind === 'date' ? dateParts.map((part) => `${id}.${part}`) : [id];
}

/** One row's answer to one column, as a question of its own: `sharing[0].areas`. */
export function cellField(field: Field, index: number, { id, control, required, hidden }: Column): Field {
  const { step, sensitivity } = field;
  const named = { id: rowControlName({ id: field.id, index, cell: id }), step, sensitivity, control };
  const isMarked = field.control.kind === 'rows' && field.control.columns.some((column) => column.required);
  const kept = { ...(required && { required }), ...(hidden && { hidden }) };
  return { ...named, ...kept, ...(!isMarked && { unmarked: true }) };
}

/** Where a message about the whole field leads. */
export function firstControl(field: Field): string {
  const [column] = field.control.kind === 'rows' ? field.control.columns : [];
  const [first = field.id] = controlsOf(column ? cellField(field, 0, column) : field);
  return first;
}

export function belongsTo(name: string, field: Field): boolean {
  return questionOf([field], name) !== undefined;
}

/**
 * The question that this name answers: a field, or of rows the cell. Nothing for a name that none of them has; the same
 * question may stand on one of two steps.
 */
export function questionOf(fields: readonly Field[], name: string): Field | undefined {
  for (const field of fields) {
    const question = field.control.kind === 'rows' ? cellOf(field, name) : field;
    if (question && controlsOf(question).includes(name)) return question;
  }
  return undefined;
}

function cellOf(field: Field, name: string): Field | undefined {
  const row = rowControl(name);
  if (field.control.kind !== 'rows' || row?.id !== field.id) return undefined;
  const column = field.control.columns.find(({ id }) => id === columnOf(row.cell));
  return column && cellField(field, row.index, column);
}
