import type { InLanguages, Language } from '../../shared/domain/settings/municipality.ts';
import { answerOf } from '../answers.ts';
import { type Answers, type FormContext, readStep, type StepReading } from '../form.ts';
import type { Field, Form } from '../model.ts';
import type { Pairs } from '../posted.ts';
import { yesNo } from '../questions.ts';
import type { FieldTexts } from '../texts.ts';
import { consentTexts } from './consent-text.ts';
import { consentForm } from './form.ts';

/** One service that the first parent has said yes to, and in words what may be shared with it. */
export type AskedRow = { readonly id: string; readonly service: string; readonly terms: InLanguages };

/** What the other parent has said before: to the two parts, and to rows by their id. */
export type SaidBefore = Readonly<Record<string, 'yes' | 'no' | undefined>>;

/** Names the question about this row. */
export function rowControlOf(id: string): string {
  return `row-${id.replace('.', '-')}`;
}

/**
 * The consent of a child's other parent: the two parts, and each service by itself that the first parent has said yes to.
 * What was typed about a service stands in the places of the texts, so that it is read as it is.
 */
export function secondParentForm(rows: readonly AskedRow[]): Form {
  const parts = consentForm.fields.filter(({ control }) => control.kind !== 'rows');
  const asked = rows.map(({ id }): Field => {
    return { id: rowControlOf(id), step: 'samtykke', sensitivity: 'H', control: yesNo };
  });
  const { nb, nn, en } = consentForm.texts;
  const textsWith = (language: Language, texts: typeof nb) => ({
    ...texts,
    fields: { ...texts.fields, ...rowTexts(rows, language) },
  });
  return {
    ...consentForm,
    fields: [...parts, ...asked],
    texts: { nb: textsWith('nb', nb), nn: textsWith('nn', nn), en: textsWith('en', en) },
    places: (_context, language) => placesOf(rows, language),
    check: () => [],
  };
}

function rowTexts(rows: readonly AskedRow[], language: Language): Readonly<Record<string, FieldTexts>> {
  const { otherParent } = consentTexts[language];
  const { options } = consentTexts[language].fields.plan;
  const texts = rows.map(({ id }, index): [string, FieldTexts] => [
    rowControlOf(id),
    {
      label: otherParent.row.replace('{service}', `{service${index}}`),
      help: `{terms${index}}`,
      ...(options && { options }),
    },
  ]);
  return Object.fromEntries(texts);
}

function placesOf(rows: readonly AskedRow[], language: Language): Readonly<Record<string, string>> {
  const places = rows.flatMap(({ service, terms }, index) => [
    [`service${index}`, service],
    [`terms${index}`, terms[language]],
  ]);
  return Object.fromEntries(places);
}

/** What the form shows before anything is typed; nothing is ticked that was not said before. */
export function fromSecondParent(said: SaidBefore): Answers {
  const known = Object.entries(said).flatMap(([control, answer]) => (answer ? [[control, answer]] : []));
  return { role: 'parent', ...Object.fromEntries(known) };
}

/** Reads a post of it. Each question may stay open; all of them at once is no answer. */
export async function readSecondParent(form: Form, pairs: Pairs, context: FormContext): Promise<StepReading> {
  const reading = await readStep(form, 'samtykke', pairs, { role: 'parent' }, context);
  const isSilent = form.fields.every(({ id }) => answerOf(reading.answers, id) === '');
  if (reading.outcome !== 'accepted' || !isSilent) return reading;
  return { ...reading, outcome: 'problems', problems: [{ control: 'plan', code: 'nothingAnswered' }] };
}
