import { answerOf, answersOf, filledRows, rowAnswers } from '../answers.ts';
import { cellField, firstControl } from '../controls.ts';
import type { Answers, Control, Field, FormContext, Problem } from '../model.ts';
import { type DateParts, datePartsOf, readDate } from './date.ts';
import { readText } from './read-text.ts';

type DateControl = Extract<Control, { kind: 'date' }>;
type RowsControl = Extract<Control, { kind: 'rows' }>;

export type FieldReading = { readonly answers: Answers; readonly problems: readonly Problem[] };

/** One field's answers in the form they are stored in, or as typed where something is wrong with them. */
export async function readField(field: Field, typed: Answers, context: FormContext): Promise<FieldReading> {
  const { id, control } = field;
  const known = field.known?.(typed, context);
  if (known !== undefined) return { answers: { [id]: known }, problems: [] };
  switch (control.kind) {
    case 'text':
      return readTextField(id, control, answerOf(typed, id), context);
    case 'date':
      return readDateField(id, control, typed, context);
    case 'rows':
      return readRows(field, control, typed, context);
    case 'choices':
      return { answers: given(id, answersOf(typed, id)), problems: [] };
    case 'choice':
    case 'file':
    case 'tick':
      return { answers: given(id, answerOf(typed, id)), problems: [] };
  }
}

function given(control: string, value: string | readonly string[]): Answers {
  return value.length === 0 ? {} : { [control]: value };
}

async function readTextField(
  id: string,
  control: Extract<Control, { kind: 'text' }>,
  typed: string,
  context: FormContext,
): Promise<FieldReading> {
  const reading = await readText(control, typed, context);
  if (reading.outcome === 'read') return { answers: given(id, reading.value), problems: [] };
  return { answers: given(id, typed), problems: [{ control: id, code: reading.code }] };
}

function readDateField(id: string, { range }: DateControl, typed: Answers, { today }: FormContext): FieldReading {
  const parts = datePartsOf(typed, id);
  const reading = readDate(parts, range, today);
  if (reading.outcome === 'empty') return { answers: {}, problems: [] };
  const plain = reading.outcome === 'read' ? withoutZeros(parts) : parts;
  const answers = Object.fromEntries(Object.entries(plain).map(([name, value]) => [`${id}.${name}`, value]));
  const problems = reading.outcome === 'read' ? [] : [{ control: `${id}.${reading.part}`, code: reading.code }];
  return { answers, problems };
}

function withoutZeros(parts: DateParts): DateParts {
  return { ...parts, day: String(Number(parts.day)), month: String(Number(parts.month)) };
}

/** The filled rows, numbered anew, each cell read as a question of its own. */
async function readRows(
  field: Field,
  control: RowsControl,
  typed: Answers,
  context: FormContext,
): Promise<FieldReading> {
  const rows = filledRows(typed, field.id).map(({ cells }) => cells);
  const numbered = rowAnswers(field, rows);
  const blank = rowAnswers(
    field,
    rows.map(() => ({})),
  );
  const cells = rows.flatMap((_, index) => control.columns.map((column) => cellField(field, index, column)));
  const readings = await Promise.all(cells.map((cell) => readField(cell, numbered, context)));
  const tooMany = rows.length > control.atMost ? [{ control: firstControl(field), code: 'tooManyRows' }] : [];
  return {
    answers: Object.fromEntries([blank, ...readings.map(({ answers }) => answers)].flatMap(Object.entries)),
    problems: [...tooMany, ...readings.flatMap(({ problems }) => problems)],
  };
}
