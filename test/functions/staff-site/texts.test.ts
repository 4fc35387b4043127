import { expect, test } from 'vitest';
import { actionTexts } from '../../../functions/staff-site/texts/action.ts';
import { caseTexts } from '../../../functions/staff-site/texts/case.ts';
import { commonTexts } from '../../../functions/staff-site/texts/common.ts';
import { queueTexts } from '../../../functions/staff-site/texts/queue.ts';

const modules = { actionTexts, caseTexts, commonTexts, queueTexts };

/** Every text of a language, functions called with a plain word. */
function allTexts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return allTexts(value('2', '2'));
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(allTexts) : [];
}

/** Whole words: `\b` would see an end at every å. */
const wordsOf = (...words: readonly string[]) => new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'iu');

const bokmaal = wordsOf(
  ...['ikke', 'hvem', 'hva', 'hvor', 'hvorfor', 'hvis', 'fra', 'noe', 'noen', 'jeg', 'uke', 'uker', 'dager', 'måneder'],
  ...['saken', 'søker', 'enhet', 'enheten', 'bare', 'også', 'nå', 'ennå', 'mer', 'gjøre', 'velg', 'behandle', 'ble'],
);
const nynorsk = wordsOf(
  ...['ikkje', 'kven', 'kva', 'kvifor', 'dersom', 'frå', 'noko', 'eg', 'veke', 'dagar', 'saka', 'søkjer', 'eining'],
  ...['berre', 'enno', 'meir', 'gjere', 'vel', 'vart'],
);

test.each(Object.entries(modules))('the nynorsk of %s is nynorsk', (_, texts) => {
  expect(allTexts(texts.nn).filter((text) => bokmaal.test(text))).toEqual([]);
});

test.each(Object.entries(modules))('the bokmål of %s is bokmål', (_, texts) => {
  expect(allTexts(texts.nb).filter((text) => nynorsk.test(text))).toEqual([]);
});

test.each(Object.entries(modules))('the sentences of %s are short', (_, texts) => {
  const sentences = [...allTexts(texts.nb), ...allTexts(texts.nn)].flatMap((text) => text.split(/[.:]\s/));
  expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 20)).toEqual([]);
});

test.each([
  [3, '3 dager igjen', '3 dagar igjen'],
  [1, '1 dag igjen', '1 dag igjen'],
  [0, 'Fristen er i dag', 'Fristen er i dag'],
  [-1, '1 dag over fristen', '1 dag over fristen'],
  [-2, '2 dager over fristen', '2 dagar over fristen'],
])('%i days are said as «%s» and «%s»', (days, nb, nn) => {
  expect(commonTexts.nb.daysLeft(days)).toBe(nb);
  expect(commonTexts.nn.daysLeft(days)).toBe(nn);
});
