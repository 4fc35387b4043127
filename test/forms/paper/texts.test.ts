import { describe, expect, it } from 'vitest';
import { paperTexts } from '../../../forms/paper/texts.ts';
import { languages } from '../../../shared/domain/municipality.ts';
import { papers } from './blanks.tsx';

/** Every text with its path: `when rows`. */
function textsIn(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, path ? `${path} ${key}` : key));
}

const placesIn = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();
const nb = new Map(textsIn(paperTexts.nb));

describe.each(languages)('what only paper says, in %s', (language) => {
  const texts = textsIn(paperTexts[language]);

  it('is the same as in bokmål, with the same places to fill', () => {
    expect(texts.map(([path, text]) => [path, placesIn(text)])).toEqual(
      [...nb].map(([path, text]) => [path, placesIn(text)]),
    );
  });

  it('has no sentence above 25 words and none that is empty', () => {
    const sentences = texts.flatMap(([, text]) => text.split(/(?<=[.?!])\s+/));
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 25 || sentence.trim() === '')).toEqual([]);
  });

  it.each(papers)('stands in place of words that the pages have: $id', ({ id, form }) => {
    const { fields, steps } = form.texts[language];
    const known = (field: string) => field in fields || /^(\w+)\[0\]\.(\w+)$/.test(field);
    expect(Object.keys(paperTexts[language][id].help).filter((field) => !known(field))).toEqual([]);
    expect(Object.keys(paperTexts[language][id].intro).filter((step) => !(step in steps))).toEqual([]);
  });
});

it('is nynorsk in nynorsk and bokmål in bokmål', () => {
  const bokmal = /\b(ikke|hvis|hva|hvem|hvor|hvordan|fra|jeg|noe|uke|bare|også|navn|sted|annen|ditt svar)\b/i;
  const nynorsk = /\b(ikkje|dersom|kva|kven|korleis|frå|eg|noko|veke|berre|òg|namn|stad|annan)\b/i;
  expect(textsIn(paperTexts.nn).filter(([, text]) => bokmal.test(text))).toEqual([]);
  expect(textsIn(paperTexts.nb).filter(([, text]) => nynorsk.test(text))).toEqual([]);
});
