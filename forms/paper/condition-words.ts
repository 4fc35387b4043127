import { optionLabel } from '../labels.ts';
import type { Field, Other } from '../model.ts';
import { filled } from '../texts.ts';
import type { PaperCondition } from './paper.ts';
import type { Sheet } from './sheet.ts';
import { paperTexts } from './texts.ts';

/** All that decides whether this question is to be answered. */
export function conditionsOf({ paper }: Pick<Sheet, 'paper'>, { id, under, unless }: Field): readonly PaperCondition[] {
  return [
    ...(paper.fields[id] ?? []),
    ...(under ? [{ kind: 'answered', ...under } as const] : []),
    ...(unless ? [{ kind: 'notAnswered', ...unless } as const] : []),
  ];
}

/** «Answer only if …», by the numbers of the questions that decide it. */
export function questionWhen(sheet: Sheet, field: Field): readonly string[] {
  return conditionsOf(sheet, field).map((condition) => whenWords(sheet, condition));
}

function whenWords(sheet: Sheet, condition: PaperCondition): string {
  const texts = paperTexts[sheet.reading.language].when;
  switch (condition.kind) {
    case 'answered':
      return filled(texts.answered, placesOf(sheet, condition));
    case 'notAnswered':
      return filled(isTick(sheet, condition) ? texts.notTicked : texts.notAnswered, placesOf(sheet, condition));
    case 'rows':
      return filled(texts.rows, { number: numberOf(sheet, condition.control) });
    case 'age':
      return texts[condition.age];
  }
}

/** The same of a whole part, which some turn past. */
export function partWhen(sheet: Sheet, step: string): readonly string[] {
  const past = sheet.paper.steps[step];
  return past ? [filled(paperTexts[sheet.reading.language].when.part, placesOf(sheet, past))] : [];
}

function placesOf(sheet: Sheet, { control, values }: Other) {
  const { language } = sheet.reading;
  const { quote, or } = paperTexts[language].when;
  const asked = askedAs(sheet, control);
  const options = asked
    ? values.map((value) => filled(quote, { words: optionLabel(sheet.reading, asked.field, value) }))
    : [];
  return { options: options.join(or), number: numberOf(sheet, control) };
}

function numberOf(sheet: Sheet, control: string): string {
  return String(askedAs(sheet, control)?.number ?? '');
}

function askedAs({ numbered }: Sheet, control: string) {
  return numbered.find(({ field }) => field.id === control);
}

function isTick(sheet: Sheet, { control }: Other): boolean {
  return askedAs(sheet, control)?.field.control.kind === 'tick';
}
