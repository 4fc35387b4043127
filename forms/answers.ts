import { controlsOf, rowControl, rowControlName } from './controls.ts';
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

/** `cells` by the column's name, of a date with the part: `from.day`. */
export type Row = { readonly index: number; readonly cells: Answers };

/** The rows that are there, blank ones too, in order; `index` is the one on the wire. */
export function rowsOf(answers: Answers, id: string): readonly Row[] {
  const rows = new Map<number, Answers>();
  for (const [name, value] of Object.entries(answers)) {
    const control = rowControl(name);
    if (control?.id !== id) continue;
    rows.set(control.index, { ...rows.get(control.index), [control.cell]: value });
  }
  return [...rows].sort(([a], [b]) => a - b).map(([index, cells]) => ({ index, cells }));
}

export function filledRows(answers: Answers, id: string): readonly Row[] {
  return rowsOf(answers, id).filter(({ cells }) => !isBlank(cells));
}

function isBlank(cells: Answers): boolean {
  return Object.keys(cells).every((cell) => answersOf(cells, cell).every((value) => value.trim() === ''));
}

/** These rows as answers, numbered from 0; what a row does not answer is blank, so that the row is there. */
export function rowAnswers(field: Field, rows: readonly Answers[]): Answers {
  const columns = field.control.kind === 'rows' ? field.control.columns : [];
  const cells = columns.flatMap(controlsOf);
  return Object.fromEntries(
    rows.flatMap((row, index) =>
      cells.map((cell) => [rowControlName({ id: field.id, index, cell }), row[cell] ?? ''] as const),
    ),
  );
}

export function without(answers: Answers, drop: (control: string) => boolean): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([control]) => !drop(control)));
}

/** The answer as one of these; throws where the question is not answered so. */
export function answerAmong<Value extends string>(values: readonly Value[], answers: Answers, control: string): Value {
  const found = values.find((value) => value === answerOf(answers, control));
  if (found === undefined) throw new RangeError(`${control} is not answered`);
  return found;
}
