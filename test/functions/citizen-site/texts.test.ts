import { describe, expect, test } from 'vitest';
import {
  aboutTexts,
  askedTexts,
  consentTexts,
  ownCaseTexts,
  paperPageTexts,
  planTexts,
  texts,
} from '../../../functions/citizen-site/texts/in-language.ts';
import type { Language } from '../../../shared/domain/municipality.ts';

/** Every sentence of a tree of texts; places for values are filled with one word. */
function sentences(tree: unknown): string[] {
  if (typeof tree === 'function') return sentences(tree('X', 'X'));
  if (typeof tree === 'string') return tree.split(/(?<=[.?!:])\s+(?=\p{Lu})/u);
  if (typeof tree === 'object' && tree !== null) return Object.values(tree).flatMap(sentences);
  return [];
}

const all = (language: Language) =>
  sentences([
    texts[language],
    aboutTexts[language],
    askedTexts[language],
    consentTexts[language],
    planTexts[language],
    ownCaseTexts[language],
    paperPageTexts[language],
  ]);
const words = (sentence: string) => sentence.split(/\s+/).length;

describe.each(['nb', 'nn', 'en'] as const)('what citizens read in %s', (language) => {
  test('is in sentences of at most 25 words', () => {
    expect(all(language).filter((sentence) => words(sentence) > 25)).toEqual([]);
  });

  test('leaves no text empty', () => {
    expect(all(language).filter((sentence) => sentence.trim() === '')).toEqual([]);
  });
});

test('nynorsk is nynorsk', () => {
  const bokmaal =
    /\b(ikke|fra|hvordan|hva|hvem|hvis|hvorfor|jeg|uke|uker|måned|behandle|tjenest\w*|noen|noe|dine tjenester|også|bare)\b/i;
  expect(all('nn').filter((sentence) => bokmaal.test(sentence))).toEqual([]);
});

test('bokmål is bokmål', () => {
  const nynorsk = /\b(ikkje|frå|korleis|kva|kven|dersom|kvifor|eg|veke|handsam\w*|tenest\w*|nokon|noko|berre|òg)\b/i;
  expect(all('nb').filter((sentence) => nynorsk.test(sentence))).toEqual([]);
});
