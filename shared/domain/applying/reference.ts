/** Digits and capitals without look-alikes: no 0 O, 1 I L, 5 S, 8 B, U V. */
export const referenceAlphabet = '234679ACDEFGHJKMNPQRTWXYZ';
const length = 8;

/** A new reference; `below` gives a crypto-random whole number from 0 up to its argument. */
export function newReference(below: (limit: number) => number): string {
  return Array.from({ length }, () => referenceAlphabet[below(referenceAlphabet.length)]).join('');
}

/** The reference that somebody typed, with spaces, hyphens or small letters; nothing when it cannot be one. */
export function parseReference(typed: string): string | undefined {
  const text = typed.replace(/[\s-]/g, '').toUpperCase();
  const known = [...text].every((character) => referenceAlphabet.includes(character));
  return known && text.length === length ? text : undefined;
}

/** As it is shown and read aloud: `ACDE 2346`. */
export function groupReference(reference: string): string {
  return `${reference.slice(0, 4)} ${reference.slice(4)}`;
}
