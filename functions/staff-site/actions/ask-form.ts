import type { Day } from '../../../shared/domain/calendar/day.ts';
import type { InformationWish } from '../../../shared/domain/handling/ask-information.ts';
import type { ShownProblem } from '../pages/problem-summary.tsx';
import { postedDate, readLaterDate, type TypedDate } from './typed-date.ts';
import { readTypedText } from './typed-text.ts';

/** Of what is asked for, and of what is answered. */
export const longestInformation = 4000;

export type AskTyped = { readonly missing: string; readonly until: TypedDate };

export type AskReading =
  | { readonly ok: true; readonly wish: InformationWish }
  | { readonly ok: false; readonly problems: readonly ShownProblem[] };

export function typedAsk(values: ReadonlyMap<string, string>): AskTyped {
  return { missing: values.get('missing') ?? '', until: postedDate(values, 'until') };
}

export function readAsk({ missing, until }: AskTyped, today: Day): AskReading {
  const text = readTypedText(missing, longestInformation);
  const date = readLaterDate(until, today);
  const problems: ShownProblem[] = [];
  if (!text.ok) problems.push({ field: 'missing', code: text.code });
  else if (!text.text) problems.push({ field: 'missing', code: 'question-missing' });
  if (!date.ok) problems.push({ field: 'until.day', code: date.code });
  if (text.ok && date.ok && problems.length === 0) return { ok: true, wish: { text: text.text, until: date.on } };
  return { ok: false, problems };
}
