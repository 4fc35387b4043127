import type { Day } from '../../../shared/domain/calendar/day.ts';
import { postedDate, readLaterDate, type TypedDate } from './typed-date.ts';
import { readTypedText } from './typed-text.ts';

export const longestReason = 2000;

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
  return {
    ok: false,
    problems: [...(date.ok ? [] : [date.problem]), ...(reason.ok ? [] : [reason.problem])],
  };
}

type Wrong = { readonly ok: false; readonly problem: PromiseProblem };

function readNewDate(typed: TypedDate, today: Day): Wrong | { readonly ok: true; readonly promisedBy: Day } {
  const date = readLaterDate(typed, today);
  if (!date.ok) return { ok: false, problem: { field: 'newDate.day', code: date.code } };
  return { ok: true, promisedBy: date.on };
}

function readReason(typed: string): Wrong | { readonly ok: true; readonly text: string } {
  const reading = readTypedText(typed, longestReason);
  if (!reading.ok) return { ok: false, problem: { field: 'reason', code: reading.code } };
  if (!reading.text) return { ok: false, problem: { field: 'reason', code: 'reason-missing' } };
  return reading;
}
