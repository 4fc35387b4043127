import type { Language } from '../shared/domain/settings/municipality.ts';
import { columnOf, questionOf, rowControl } from './controls.ts';
import type { Answers, Field, Form, FormContext, Problem } from './model.ts';
import { type FieldTexts, filled, say, speechOf, type Text } from './texts.ts';
import { words } from './words.ts';

/** Who reads what about whom: everything that words depend on. */
export type Reading = {
  readonly form: Form;
  readonly answers: Answers;
  readonly context: FormContext;
  readonly language: Language;
};

const none: FieldTexts = { label: '' };

/** Of a field, or of one cell in rows: all rows say the same. */
export function fieldTexts({ form, language }: Pick<Reading, 'form' | 'language'>, id: string): FieldTexts {
  const row = rowControl(id);
  const { fields } = form.texts[language];
  return (row ? fields[row.id]?.columns?.[columnOf(row.cell)] : fields[id]) ?? none;
}

export function groupTexts({ form, language }: Pick<Reading, 'form' | 'language'>, id: string): FieldTexts {
  return form.texts[language].groups[id] ?? none;
}

/** A text of the form as this reader gets it. */
export function spoken({ form, answers, context, language }: Reading, text: Text): string {
  return filled(say(text, speechOf(answers, language)), form.places?.(context, language) ?? {});
}

export function label(reading: Reading, id: string): string {
  return spoken(reading, fieldTexts(reading, id).label);
}

export function optionLabel(reading: Reading, { id, control }: Field, value: string): string {
  const { answers, context, language } = reading;
  const own = 'optionText' in control ? control.optionText?.(value, answers, { context, language }) : undefined;
  return own ?? spoken(reading, fieldTexts(reading, id).options?.[value] ?? value);
}

/** Heading of a step; carries no personal detail, so that it can be the page's title. */
export function stepTitle({ form, answers, language }: Omit<Reading, 'context'>, step: string): string {
  return say(form.texts[language].steps[step]?.title ?? '', speechOf(answers, language));
}

/** The message for a problem: it names the question, and says what to do. The form's own words come first. */
export function problemText(reading: Reading, { control, code }: Problem): string {
  const { form, language } = reading;
  const known = words[language].problems;
  const text = form.texts[language].problems?.[code] ?? known[code] ?? known['notAnOption'] ?? '';
  const question = questionOf(form.fields, control);
  const max = question?.control.kind === 'text' ? String(question.control.max) : '';
  return filled(text, { label: question ? nameOf(reading, question, code) : '', max });
}

/** `Tjeneste 2, Kontaktperson` for a cell; too many rows are no single row's problem. */
function nameOf(reading: Reading, { id }: Field, code: string): string {
  const row = rowControl(id);
  if (!row) return label(reading, id);
  if (code === 'tooManyRows') return label(reading, row.id);
  return `${fieldTexts(reading, row.id).row} ${row.index + 1}, ${label(reading, id)}`;
}
