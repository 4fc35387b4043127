import type { Language } from '../shared/domain/settings/municipality.ts';
import type { Answers } from './model.ts';
import { words } from './words.ts';

/** Words, or two variants: about oneself and about another. `{who}` is the child or the person. */
export type Text = string | { readonly self: string; readonly other: string };

export type FieldTexts = {
  readonly label: Text;
  readonly help?: Text;
  /** Shown below when the answer calls for it; informs, never blocks. */
  readonly note?: Text;
  readonly options?: Readonly<Record<string, Text>>;
  /** Of rows: their columns, and what one row is called. */
  readonly columns?: Readonly<Record<string, FieldTexts>>;
  readonly row?: string;
};

export type FormTexts = {
  readonly steps: Readonly<Record<string, { readonly title: Text; readonly intro?: Text }>>;
  readonly fields: Readonly<Record<string, FieldTexts>>;
  readonly groups: Readonly<Record<string, FieldTexts>>;
  readonly hints: Readonly<Record<string, Text>>;
  /** What is wrong, by code, where this form says it in its own words. */
  readonly problems?: Readonly<Record<string, string>>;
  /** What the button that sends says, and what comes of it, where that is not an application. */
  readonly send?: string;
  readonly sendNote?: string;
};

/** Whom the words are about. */
export type Speech = { readonly variant: 'self' | 'other'; readonly who: string };

export function speechOf(answers: Answers, language: Language): Speech {
  const role = answers['role'];
  const { child, person } = words[language].who;
  if (role === undefined || role === 'self') return { variant: 'self', who: person };
  return { variant: 'other', who: role === 'parent' ? child : person };
}

export function say(text: Text, { variant, who }: Speech): string {
  const chosen = typeof text === 'string' ? text : text[variant];
  return chosen.replaceAll('{who}', who).replaceAll('{Who}', who.charAt(0).toUpperCase() + who.slice(1));
}

/** Puts values in the places of `{names}`. */
export function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
