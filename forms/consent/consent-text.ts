import type { Language } from '../../shared/domain/settings/municipality.ts';
import { cellField } from '../controls.ts';
import { fieldTexts, label, optionLabel, type Reading, spoken } from '../labels.ts';
import type { Field } from '../model.ts';
import type { Text } from '../texts.ts';
import type { ConsentTexts, WithdrawnPart } from './texts/consent-texts.ts';
import { en } from './texts/en.ts';
import { nb } from './texts/nb.ts';
import { nn } from './texts/nn.ts';

/** Beyond what every form has: what a yes means, and what taking it back does. */
export const consentTexts: Readonly<Record<Language, ConsentTexts>> = { nb, nn, en };

/** All that somebody who answers the form has read, in the order of the page; a hash of it is kept with the consent. */
export function consentText(reading: Reading): string {
  const { steps, meaning, free, withdrawing } = consentTexts[reading.language];
  const { title, stops, lines } = withdrawing;
  const before = [steps.samtykke.intro, ...meaning, free, title, stops, ...lines];
  const questions = reading.form.fields.flatMap((field) => questionLines(reading, field));
  return [...before.map((text) => spoken(reading, text)), ...questions].join('\n');
}

/** What is read to somebody who answers aloud or on paper, in the order they are asked. */
export function consentReadAloud(reading: Reading): readonly string[] {
  const { steps, meaning, free, withdrawing } = consentTexts[reading.language];
  const said = (texts: readonly Text[]) => texts.map((text) => spoken(reading, text));
  return [
    ...said([steps.samtykke.intro, free, ...withdrawing.lines]),
    label(reading, 'coordinator'),
    label(reading, 'plan'),
    label(reading, 'sharing'),
    ...said([...meaning, withdrawing.stops]),
  ];
}

/** The same of somebody who takes a part back. */
export function withdrawalText(reading: Reading, part: WithdrawnPart): string {
  const { title, lines, effects } = consentTexts[reading.language].withdrawing;
  return [title, ...lines, effects[part]].map((text) => spoken(reading, text)).join('\n');
}

function questionLines(reading: Reading, field: Field): readonly string[] {
  const { help } = fieldTexts(reading, field.id);
  const { control } = field;
  const own = [label(reading, field.id), ...(help ? [spoken(reading, help)] : [])];
  if (control.kind === 'rows') {
    return [...own, ...control.columns.flatMap((column) => questionLines(reading, cellField(field, 0, column)))];
  }
  if (control.kind !== 'choice' && control.kind !== 'choices') return own;
  const options = control.options(reading.answers, reading.context);
  return [...own, ...options.map((value) => optionLabel(reading, field, value))];
}
