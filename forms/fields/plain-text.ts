export type TextReading =
  | { readonly outcome: 'read'; readonly value: string }
  | { readonly outcome: 'refused'; readonly code: string };

const controlCharacter = /[\p{Cc}\u2028\u2029]/u;
const edges = /^[\s\u200b-\u200d\u2060\ufeff]+|[\s\u200b-\u200d\u2060\ufeff]+$/gu;

/** Without the white space and zero-width characters that pasting leaves around a value. */
export function trimmed(text: string): string {
  return text.replace(edges, '');
}

/** One line, NFC. Browsers send no line break from a one-line field, so one is refused with the control characters. */
export function readLine(typed: string): TextReading {
  const text = trimmed(typed).normalize('NFC').replaceAll('\t', ' ');
  if (controlCharacter.test(text) || !text.isWellFormed()) return { outcome: 'refused', code: 'controlCharacters' };
  return { outcome: 'read', value: text.replace(/\s+/gu, ' ') };
}

/** Several lines, NFC; each line break counts once, however it was sent (forms send CRLF, HTML § 4.10.21.7). */
export function readLines(typed: string): TextReading {
  const text = trimmed(oneLineBreak(typed)).normalize('NFC');
  const rest = text.replaceAll('\n', '').replaceAll('\t', '');
  if (controlCharacter.test(rest) || !text.isWellFormed()) return { outcome: 'refused', code: 'controlCharacters' };
  return { outcome: 'read', value: text };
}

export function oneLineBreak(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
}

/** Counted as people count: a letter outside the basic plane is one. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}
