import type { Condition, Field, OptionText, SingleControl, TextKind } from './model.ts';

/** Questions that several forms ask, and short ways to write any. */

export const always: Condition = () => true;

export function either(...options: readonly string[]): SingleControl {
  return { kind: 'choice', options: () => options };
}

export function several(
  options: (...about: Parameters<Condition>) => readonly string[],
  text?: OptionText,
): SingleControl {
  return { kind: 'choices', options, ...(text ? { optionText: text } : {}) };
}

export function text(kind: TextKind, max: number, autocomplete?: string): SingleControl {
  return { kind: 'text', text: kind, max, ...(autocomplete ? { autocomplete } : {}) };
}

/** An e-mail address is at most 254 characters (RFC 5321 § 4.5.3.1.3). */
export const email = (autocomplete?: string) => text('email', 254, autocomplete);
export const mobile = (autocomplete?: string) => text('mobile', 30, autocomplete);
export const personName = (autocomplete?: string) => text('name', 100, autocomplete);
export const yesNo = either('yes', 'no');
export const yesNoUnsure = either('yes', 'no', 'unsure');

/** One of the municipality's units, or that one does not know. */
export const unitChoice: SingleControl = {
  kind: 'choice',
  options: (_answers, { municipality }) => [...municipality.units.map(({ id }) => id), 'unknown'],
  optionText: (value, _answers, { context, language }) =>
    context.municipality.units.find(({ id }) => id === value)?.name[language],
};

/** The same question on two pages, of which one at most applies. */
export function onEither(field: Field, other: Pick<Field, 'step' | 'applies'>): readonly Field[] {
  return [field, { ...field, ...other }];
}
