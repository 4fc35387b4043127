import type { Language } from '../../shared/domain/settings/municipality.ts';

/** Paragraphs under a heading of their own, or under none. */
export type LetterSection = {
  readonly title?: string;
  readonly lines: readonly string[];
  /** The language of words that a caseworker wrote, where it is another than the letter's. */
  readonly language?: Language;
};

/** A letter as it is printed. All in it is written out: `date` is `17. mai 2026`, `reference` is `ACDE 2346`. */
export type Letter = {
  readonly language: Language;
  readonly title: string;
  /** The municipality: its name, then its address, a line each. */
  readonly from: readonly string[];
  /** Name, then address, a line each: what shows in the window of the envelope. */
  readonly to: readonly string[];
  readonly date: string;
  readonly reference: string;
  readonly sections: readonly LetterSection[];
  /** Who signs, a line each. */
  readonly by: readonly string[];
};
