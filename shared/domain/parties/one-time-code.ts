/** How many wrong tries make a code worthless; of 10⁸ codes, five are too few to guess one. */
export const mostCodeTries = 5;
const length = 8;

/** A new code of eight digits; `below` gives a crypto-random whole number from 0 up to its argument. */
export function newCode(below: (limit: number) => number): string {
  return Array.from({ length }, () => String(below(10))).join('');
}

/** The code that somebody typed, with spaces or hyphens; nothing when it cannot be one. */
export function parseCode(typed: string): string | undefined {
  const text = typed.replace(/[\s-]/g, '');
  return /^[0-9]+$/.test(text) && text.length === length ? text : undefined;
}

/** As it is shown and read aloud: `1234 5678`. */
export function groupCode(code: string): string {
  return `${code.slice(0, 4)} ${code.slice(4)}`;
}
