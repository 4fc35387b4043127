import type { Language } from '../shared/domain/settings/municipality.ts';
import { answerOf, answersOf, filledRows } from './answers.ts';
import { cellField, controlsOf } from './controls.ts';
import { stepsOf } from './form.ts';
import { label, optionLabel, type Reading, stepTitle } from './labels.ts';
import type { Answers, Column, Field, Form, FormContext, Sensitivity } from './model.ts';
import { isAnswered, shownFields } from './shown.ts';
import { words } from './words.ts';

/** One question with its answer, in lines; `answered` is false where it says "not given". */
export type SummaryRow = {
  readonly id: string;
  readonly label: string;
  readonly lines: readonly string[];
  readonly answered: boolean;
  readonly sensitivity: Sensitivity;
};

export type SummarySection = { readonly step: string; readonly title: string; readonly rows: readonly SummaryRow[] };

/** Everything that was asked and answered, step by step, in words: for check page, receipt, staff and data export. */
export function summary(
  form: Form,
  answers: Answers,
  context: FormContext,
  language: Language,
): readonly SummarySection[] {
  const reading = { form, answers, context, language };
  return stepsOf(form, answers, context)
    .map((step) => ({
      step,
      title: stepTitle(reading, step),
      rows: shownFields(form, step, answers, context)
        // How much to fill in, and the last tick, tell nothing about the person.
        .filter(({ sensitivity }) => sensitivity !== 'none')
        .map((field) => summaryRow(reading, field)),
    }))
    .filter(({ rows }) => rows.length > 0);
}

function summaryRow(reading: Reading, field: Field): SummaryRow {
  const answered = isAnswered(field, reading.answers);
  return {
    id: field.id,
    label: label(reading, field.id),
    lines: answered ? answerLines(reading, field) : [words[reading.language].notGiven],
    answered,
    sensitivity: field.sensitivity,
  };
}

function answerLines(reading: Reading, field: Field): readonly string[] {
  const { answers, language } = reading;
  switch (field.control.kind) {
    case 'text':
      return answerOf(answers, field.id).split('\n');
    case 'file':
      return [answerOf(answers, field.id)];
    case 'date':
      return [
        controlsOf(field)
          .map((control) => answerOf(answers, control))
          .join('.'),
      ];
    case 'tick':
      return [words[language].yes];
    case 'choice':
    case 'choices':
      return answersOf(answers, field.id).map((value) => optionLabel(reading, field, value));
    case 'rows':
      return rowLines(reading, field, field.control.columns);
  }
}

function rowLines(reading: Reading, field: Field, columns: readonly Column[]): readonly string[] {
  return filledRows(reading.answers, field.id).map(({ index }) =>
    columns
      .map((column) => cellField(field, index, column))
      .filter((cell) => isAnswered(cell, reading.answers))
      .map((cell) => `${named(label(reading, cell.id))} ${answerLines(reading, cell).join(', ')}`)
      .join('. '),
  );
}

function named(question: string): string {
  return question.endsWith('?') ? question : `${question}:`;
}
