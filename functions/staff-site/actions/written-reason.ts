import { readTypedText } from './typed-text.ts';

/** Characters; more is an enclosure, not a reason. */
export const longestReason = 2000;

export type ReasonReading =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly code: 'finding-missing' | 'too-long' | 'unreadable' };

/** Why somebody found what they found, in plain lines. */
export function readFinding(typed: string): ReasonReading {
  const reading = readTypedText(typed, longestReason);
  return reading.ok && !reading.text ? { ok: false, code: 'finding-missing' } : reading;
}
