import { rowControl, rowControlName } from './controls.ts';
import type { Answers, Field } from './model.ts';

/** Steps that were accepted as they stand. Kept with the answers; no control has this name. */
const doneKey = 'done';

export function answerOf(answers: Answers, control: string): string {
  const value = answers[control];
  return typeof value === 'string' ? value : '';
}

export function answersOf(answers: Answers, control: string): readonly string[] {
  const value = answers[control];
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}

export function doneSteps(answers: Answers): readonly string[] {
  return answersOf(answers, doneKey);
}

export function withDone(answers: Answers, steps: readonly string[]): Answers {
  return { ...answers, [doneKey]: [...new Set(steps)] };
}

export type Row = { readonly index: number; readonly cells: Readonly<Record<string, string>> };

/** The rows that are there, blank ones too, in order; `index` is the one on the wire. */
export function rowsOf(answers: Answers, id: string): readonly Row[] {
  const rows = new Map<number, Record<string, string>>();
  for (const name of Object.keys(answers)) {
    const control = rowControl(name);
    if (control?.id !== id) continue;
    rows.set(control.index, { ...rows.get(control.index), [control.column]: answerOf(answers, name) });
  }
  return [...rows].sort(([a], [b]) => a - b).map(([index, cells]) => ({ index, cells }));
}

export function filledRows(answers: Answers, id: string): readonly Row[] {
  return rowsOf(answers, id).filter(({ cells }) => !isBlank(cells));
}

export function isBlank(cells: Row['cells']): boolean {
  return Object.values(cells).every((cell) => cell.trim() === '');
}

/** These rows as answers, numbered from 0. */
export function rowAnswers(field: Field, rows: readonly Row['cells'][]): Answers {
  const columns = field.control.kind === 'rows' ? field.control.columns : [];
  return Object.fromEntries(
    rows.flatMap((cells, index) =>
      columns.map(({ id }) => [rowControlName({ id: field.id, index, column: id }), cells[id] ?? '']),
    ),
  );
}

export function without(answers: Answers, drop: (control: string) => boolean): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([control]) => !drop(control)));
}
