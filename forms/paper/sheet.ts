import { rowAnswers } from '../answers.ts';
import { fieldTexts, type Reading } from '../labels.ts';
import type { Answers, Control, Field, FormContext } from '../model.ts';
import type { Paper } from './paper.ts';

export type Numbered = { readonly number: number; readonly field: Field };

/** A blank and who reads it, with the number of each question. */
export type Sheet = { readonly paper: Paper; readonly reading: Reading; readonly numbered: readonly Numbered[] };

/** Nobody has answered anything yet: the words are to «you», and the rows are called by their numbers. */
export function blankSheet(paper: Paper, about: { context: FormContext; language: Reading['language'] }): Sheet {
  const { form } = paper;
  const reading = { form, answers: {}, ...about };
  const answers = Object.fromEntries(form.fields.flatMap((field) => Object.entries(namedRows(reading, field))));
  return { paper, reading: { ...reading, answers }, numbered: numberedFields(paper) };
}

/** Every question once, in the order of the steps; one that stands on either of two pages where it is named first. */
function numberedFields({ form }: Paper): readonly Numbered[] {
  const once = form.fields.filter(({ id }, at) => form.fields.findIndex((field) => field.id === id) === at);
  const inOrder = form.steps.flatMap((step) => once.filter((field) => field.step === step.id));
  return inOrder.map((field, at) => ({ number: at + 1, field }));
}

type Rows = Extract<Control, { kind: 'rows' }>;

/** Rows that are lines to write on; rows that ask more stand side by side, each as a column of boxes and lines. */
export function areLines({ columns }: Rows): boolean {
  return columns.every(({ control }) => control.kind === 'text');
}

/** How many rows stand ready to be filled in. */
export function blankRows(control: Rows): number {
  return areLines(control) ? 5 : 3;
}

export function rowName(reading: Reading, field: Field, index: number): string {
  return `${fieldTexts(reading, field.id).row} ${index + 1}`;
}

function namedRows(reading: Reading, field: Field): Answers {
  const { control } = field;
  const first = control.kind === 'rows' ? control.columns[0] : undefined;
  if (control.kind !== 'rows' || !first) return {};
  const names = Array.from({ length: blankRows(control) }, (_, index) => rowName(reading, field, index));
  return rowAnswers(
    field,
    names.map((name) => ({ [first.id]: name })),
  );
}

/** Every option that anybody may choose. */
export function blankOptions(
  { paper, reading }: Pick<Sheet, 'paper' | 'reading'>,
  { options }: Extract<Control, { kind: 'choice' | 'choices' }>,
): readonly string[] {
  return options({ ...reading.answers, ...paper.widest }, reading.context);
}
