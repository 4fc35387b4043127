import { lengthOf, readLines } from '../../../forms/fields/plain-text.ts';
import { addMonths, type Day } from '../../../shared/domain/day.ts';
import { postedDate, readDate, type TypedDate } from './typed-date.ts';

export const longestReason = 2000;

/** A promise further off than this is a slip of the keys. */
const longestMonths = 12;

export type PromiseTyped = { readonly newDate: TypedDate; readonly reason: string };

export type PromiseProblem =
  | { readonly field: 'newDate.day'; readonly code: 'date-missing' | 'not-a-date' | 'date-not-later' | 'date-too-far' }
  | { readonly field: 'reason'; readonly code: 'reason-missing' | 'too-long' | 'unreadable' };

export type PromiseReading =
  | { readonly ok: true; readonly promisedBy: Day; readonly text: string }
  | { readonly ok: false; readonly problems: readonly PromiseProblem[] };

export function typedPromise(values: ReadonlyMap<string, string>): PromiseTyped {
  return { newDate: postedDate(values, 'newDate'), reason: values.get('reason') ?? '' };
}

export function readPromise(values: ReadonlyMap<string, string>, today: Day): PromiseReading {
  const typed = typedPromise(values);
  const date = readNewDate(typed.newDate, today);
  const reason = readReason(typed.reason);
  if (date.ok && reason.ok) return { ok: true, promisedBy: date.promisedBy, text: reason.text };
  return { ok: false, problems: [...(date.ok ? [] : [date.problem]), ...(reason.ok ? [] : [reason.problem])] };
}

type Wrong = { readonly ok: false; readonly problem: PromiseProblem };

function readNewDate(typed: TypedDate, today: Day): Wrong | { readonly ok: true; readonly promisedBy: Day } {
  const date = readDate(typed);
  if (!date.ok) return wrongDate(date.code);
  if (date.on <= today) return wrongDate('date-not-later');
  return date.on > addMonths(today, longestMonths) ? wrongDate('date-too-far') : { ok: true, promisedBy: date.on };
}

type DateCode = Extract<PromiseProblem, { readonly field: 'newDate.day' }>['code'];

function wrongDate(code: DateCode): Wrong {
  return { ok: false, problem: { field: 'newDate.day', code } };
}

function readReason(typed: string): Wrong | { readonly ok: true; readonly text: string } {
  const lines = readLines(typed);
  if (lines.outcome === 'refused') return { ok: false, problem: { field: 'reason', code: 'unreadable' } };
  if (!lines.value) return { ok: false, problem: { field: 'reason', code: 'reason-missing' } };
  if (lengthOf(lines.value) > longestReason) return { ok: false, problem: { field: 'reason', code: 'too-long' } };
  return { ok: true, text: lines.value };
}
