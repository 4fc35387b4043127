import { sentencesIn, wordsIn } from '../texts/sentences.ts';
import { linesOf } from './page-lines.ts';

/** What every page of ours is at most: newspapers lie around 45, books for children below 30. */
export const heaviest = 38;

/**
 * How heavy a text is to read (LIX, Björnsson 1968): words a sentence, and of a hundred words those above six letters.
 * A line ends a sentence. Names are no long words: what has a digit in it, or a capital inside a sentence.
 */
export function lixOf(lines: readonly string[]): number {
  const sentences = lines
    .flatMap(sentencesIn)
    .map(wordsIn)
    .filter(({ length }) => length > 0);
  const words = sentences.flat().length;
  if (words === 0) return 0;
  return words / sentences.length + (100 * sentences.flatMap((each) => each.filter(isLong)).length) / words;
}

/** Of a page as it stands, or of its whole sentences alone when these are heavier: labels must not hide them. */
export function lixOfPage(html: string): number {
  const lines = linesOf(html);
  const whole = lines.filter((line) => /[.?!:]»?$/.test(line));
  return Math.max(lixOf(lines), whole.flatMap(wordsIn).length < fewWords ? 0 : lixOf(whole));
}

/** In fewer words one long one decides. */
const fewWords = 30;

function isLong(word: string, place: number): boolean {
  const letters = word.replace(/[^\p{L}\d]/gu, '');
  const isName = /\d/.test(letters) || (place > 0 && /^\p{Lu}/u.test(letters));
  return !isName && letters.length > 6;
}
