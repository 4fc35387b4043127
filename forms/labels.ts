import type { Language } from '../shared/domain/municipality.ts';
import { fieldOfControl, rowControl } from './controls.ts';
import type { Answers, Field, Form, FormContext, Problem } from './model.ts';
import { type FieldTexts, filled, say, speechOf } from './texts.ts';
import { words } from './words.ts';

/** Who reads what about whom: everything that words depend on. */
export type Reading = {
  readonly form: Form;
  readonly answers: Answers;
  readonly context: FormContext;
  readonly language: Language;
};

const none: FieldTexts = { label: '' };

export function fieldTexts({ form, language }: Pick<Reading, 'form' | 'language'>, id: string): FieldTexts {
  return form.texts[language].fields[id] ?? none;
}

export function groupTexts({ form, language }: Pick<Reading, 'form' | 'language'>, id: string): FieldTexts {
  return form.texts[language].groups[id] ?? none;
}

export function label(reading: Reading, id: string): string {
  return say(fieldTexts(reading, id).label, speechOf(reading.answers, reading.language));
}

export function optionLabel(reading: Reading, { id, control }: Field, value: string): string {
  const { answers, context, language } = reading;
  const own = 'optionText' in control ? control.optionText?.(value, answers, { context, language }) : undefined;
  return own ?? say(fieldTexts(reading, id).options?.[value] ?? value, speechOf(answers, language));
}

/** Heading of a step; carries no personal detail, so that it can be the page's title. */
export function stepTitle({ form, answers, language }: Omit<Reading, 'context'>, step: string): string {
  return say(form.texts[language].steps[step]?.title ?? '', speechOf(answers, language));
}

/** The message for a problem: it names the question, and says what to do. */
export function problemText(reading: Reading, { control, code }: Problem): string {
  const { form, language } = reading;
  const text = words[language].problems[code] ?? words[language].problems['notAnOption'] ?? '';
  const field = fieldOfControl(form, control);
  return filled(text, { label: controlLabel(reading, control, code), max: String(field ? limit(field, control) : '') });
}

function controlLabel(reading: Reading, control: string, code: string): string {
  const field = fieldOfControl(reading.form, control);
  if (!field) return '';
  const row = rowControl(control);
  if (!row || code === 'tooManyRows') return label(reading, field.id);
  const texts = fieldTexts(reading, field.id);
  return `${texts.row} ${row.index + 1}, ${texts.columns?.[row.column]}`;
}

function limit({ control }: Field, name: string): number {
  if (control.kind === 'text') return control.max;
  if (control.kind !== 'rows') return 0;
  return control.columns.find(({ id }) => id === rowControl(name)?.column)?.max ?? 0;
}
