import type { ConsentQuestion } from '../../../shared/domain/consent/ask-consent.ts';
import { type AskedPart, askedParts } from '../../../shared/domain/consent/consent.ts';
import type { ShownProblem } from '../pages/problem-summary.tsx';
import type { ReadForm } from './read-form.ts';
import { readTypedText } from './typed-text.ts';

export const longestSentence = 500;

export type AskConsentTyped = { readonly parts: readonly AskedPart[]; readonly sentence: string };

export type AskConsentReading =
  | { readonly ok: true; readonly question: ConsentQuestion }
  | { readonly ok: false; readonly problems: readonly ShownProblem[] };

export function typedQuestion({ values, repeated }: Pick<ReadForm, 'values' | 'repeated'>): AskConsentTyped {
  const ticked = repeated.map(([, value]) => value);
  return { parts: askedParts.filter((part) => ticked.includes(part)), sentence: values.get('sentence') ?? '' };
}

export function readQuestion({ parts, sentence }: AskConsentTyped): AskConsentReading {
  const text = readTypedText(sentence, longestSentence);
  const problems: ShownProblem[] = [];
  if (parts.length === 0) problems.push({ field: 'parts', code: 'parts-missing' });
  if (!text.ok) problems.push({ field: 'sentence', code: text.code });
  return text.ok && problems.length === 0
    ? { ok: true, question: { parts, text: text.text } }
    : { ok: false, problems };
}
