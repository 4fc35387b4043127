import { describe, expect, test } from 'vitest';
import { languages } from '../../shared/domain/settings/municipality.ts';
import { allTexts, type TextSet } from './all-texts.ts';
import { type Leaf, leavesOf, plainLeaves } from './leaves.ts';
import { sentencesIn, wordsIn } from './sentences.ts';
import { slipsIn } from './slips.ts';

const sets = await allTexts();

function placed({ path, text }: Leaf): string {
  return `${path}: ${(text.toLowerCase().match(/\{\w+\}/g) ?? []).toSorted().join(' ')}`;
}

/** English has one word where a municipality chooses between `svar` and `vedtak`, and so asks for fewer values. */
function placedWithoutWord({ path, text }: Leaf): string {
  return placed({ path: path.replace(/\(\d\)/g, ''), text: text.replace(/\{\w+\}et\b/g, '') });
}

function inEach(set: TextSet) {
  return languages
    .filter((language) => set.in[language] !== undefined)
    .map((language) => ({ language, leaves: leavesOf(set.in[language]) }));
}

describe.each(sets)('$name', (set) => {
  test('says the same in nynorsk as in bokmål, with the same places to fill', () => {
    expect(leavesOf(set.in.nn).map(placed)).toEqual(leavesOf(set.in.nb).map(placed));
  });

  test.each(set.in.en ? ['English'] : [])('says the same in %s, with the same places to fill', () => {
    expect(plainLeaves(set.in.en).map(placedWithoutWord)).toEqual(plainLeaves(set.in.nb).map(placedWithoutWord));
  });

  test.each(inEach(set))('leaves nothing empty in $language', ({ leaves }) => {
    expect(leaves.filter(({ text }) => text.trim() === '')).toEqual([]);
  });

  test.each(inEach(set))('is in sentences of at most 25 words in $language', ({ leaves }) => {
    const long = leaves.flatMap(({ text }) => sentencesIn(text)).filter((each) => wordsIn(each).length > 25);
    expect(new Set(long)).toEqual(new Set());
  });

  test.each(['nb', 'nn'] as const)('has no word of the other Norwegian in %s', (language) => {
    const slips = leavesOf(set.in[language]).flatMap(({ path, text }) =>
      slipsIn(text, language).map((slip) => `${slip}, at ${path}: ${text}`),
    );
    expect(slips).toEqual([]);
  });
});
