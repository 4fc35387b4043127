import { lengthOf, readLines } from '../../../forms/fields/plain-text.ts';

export type TypedTextReading =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly code: 'too-long' | 'unreadable' };

/** Several lines as an employee typed them, each line break counted once; empty where nothing was typed. */
export function readTypedText(typed: string, longest: number): TypedTextReading {
  const lines = readLines(typed);
  if (lines.outcome === 'refused') return { ok: false, code: 'unreadable' };
  return lengthOf(lines.value) > longest ? { ok: false, code: 'too-long' } : { ok: true, text: lines.value };
}
