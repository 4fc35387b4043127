import { answerOf, answersOf, isBlank, rowAnswers, rowsOf } from '../answers.ts';
import { firstControl, rowControlName } from '../controls.ts';
import type { Answers, Column, Control, Field, FormContext, Problem } from '../model.ts';
import { readBirthDate } from './date.ts';
import { lengthOf, readLine, trimmed } from './plain-text.ts';
import { readText } from './read-text.ts';

export type FieldReading = { readonly answers: Answers; readonly problems: readonly Problem[] };

/** One field's answers in the form they are stored in, or as typed where something is wrong with them. */
export async function readField(field: Field, typed: Answers, context: FormContext): Promise<FieldReading> {
  const { id, control } = field;
  const known = field.known?.(typed, context);
  if (known !== undefined) return { answers: { [id]: known }, problems: [] };
  switch (control.kind) {
    case 'text':
      return readTextField(id, control, answerOf(typed, id), context);
    case 'birthDate':
      return readDateField(id, typed, context);
    case 'rows':
      return readRows(field, control, typed);
    case 'choices':
      return { answers: given(id, answersOf(typed, id)), problems: [] };
    case 'choice':
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

function readDateField(id: string, typed: Answers, { today }: FormContext): FieldReading {
  const part = (name: string) => trimmed(answerOf(typed, `${id}.${name}`));
  const parts = { day: part('day'), month: part('month'), year: part('year') };
  const reading = readBirthDate(parts, today);
  if (reading.outcome === 'empty') return { answers: {}, problems: [] };
  const plain = reading.outcome === 'read' ? withoutZeros(parts) : parts;
  const answers = Object.fromEntries(Object.entries(plain).map(([name, value]) => [`${id}.${name}`, value]));
  const problems = reading.outcome === 'read' ? [] : [{ control: `${id}.${reading.part}`, code: reading.code }];
  return { answers, problems };
}

function withoutZeros(parts: { readonly day: string; readonly month: string; readonly year: string }) {
  return { ...parts, day: String(Number(parts.day)), month: String(Number(parts.month)) };
}

function readRows(field: Field, control: Extract<Control, { kind: 'rows' }>, typed: Answers): FieldReading {
  const rows = rowsOf(typed, field.id)
    .map(({ cells }) => cells)
    .filter((cells) => !isBlank(cells));
  const cells = rows.map((row) =>
    Object.fromEntries(control.columns.map((column) => [column.id, cellOf(column, row)])),
  );
  const problems = cells.flatMap((row, index) =>
    control.columns.flatMap(({ id }) => {
      const code = row[id]?.code;
      return code ? [{ control: rowControlName({ id: field.id, index, column: id }), code }] : [];
    }),
  );
  const tooMany = rows.length > control.atMost ? [{ control: firstControl(field), code: 'tooManyRows' }] : [];
  const values = cells.map((row) => Object.fromEntries(Object.entries(row).map(([id, { value }]) => [id, value])));
  return { answers: rowAnswers(field, values), problems: [...tooMany, ...problems] };
}

function cellOf({ id, max }: Column, row: Readonly<Record<string, string>>): { value: string; code?: string } {
  const typed = row[id] ?? '';
  const reading = readLine(typed);
  if (reading.outcome === 'refused') return { value: typed, code: reading.code };
  return lengthOf(reading.value) > max ? { value: reading.value, code: 'tooLong' } : { value: reading.value };
}
