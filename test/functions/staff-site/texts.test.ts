import { expect, test } from 'vitest';
import { actionTexts } from '../../../functions/staff-site/texts/action.ts';
import { attachmentTexts } from '../../../functions/staff-site/texts/attachment.ts';
import { caseTexts } from '../../../functions/staff-site/texts/case.ts';
import { commonTexts } from '../../../functions/staff-site/texts/common.ts';
import { consentTexts } from '../../../functions/staff-site/texts/consent.ts';
import { coordinationTexts } from '../../../functions/staff-site/texts/coordination.ts';
import { eventTexts } from '../../../functions/staff-site/texts/event.ts';
import { informationTexts } from '../../../functions/staff-site/texts/information.ts';
import { queueTexts } from '../../../functions/staff-site/texts/queue.ts';
import { stepTexts } from '../../../functions/staff-site/texts/step.ts';

const modules = {
  actionTexts,
  attachmentTexts,
  caseTexts,
  commonTexts,
  consentTexts,
  coordinationTexts,
  eventTexts,
  informationTexts,
  queueTexts,
  stepTexts,
};

/** Every text of a language, functions called with a plain word. */
function allTexts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return allTexts(value('2', '2'));
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(allTexts) : [];
}

/** Where each text stands, so that both languages are seen to have the same. */
function pathsOf(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [`${path} ${typeof value}`];
  return Object.entries(value).flatMap(([name, each]) => pathsOf(each, `${path}.${name}`));
}

/** Whole words: `\b` would see an end at every å. */
const wordsOf = (...words: readonly string[]) => new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'iu');

const bokmaal = wordsOf(
  ...['ikke', 'hvem', 'hva', 'hvor', 'hvorfor', 'hvis', 'fra', 'noe', 'noen', 'jeg', 'uke', 'uker', 'dager', 'måneder'],
  ...['saken', 'søker', 'enhet', 'enheten', 'bare', 'også', 'nå', 'ennå', 'mer', 'gjøre', 'velg', 'behandle', 'ble'],
  ...[
    'samtykket til å',
    'samtykker',
    'lage',
    'laget',
    'sammen',
    'fortsatt',
    'uten',
    'oppnevn',
    'oppnevnt',
    'oppnevnes',
  ],
  ...[
    'revisjon',
    'revisjonen',
    'gjelder',
    'skole',
    'bolig',
    'mangler',
    'trukket',
    'avslutt saken',
    'innen',
    'begynner',
  ],
);
const nynorsk = wordsOf(
  ...['ikkje', 'kven', 'kva', 'kvifor', 'dersom', 'frå', 'noko', 'eg', 'veke', 'dagar', 'saka', 'søkjer', 'eining'],
  ...['berre', 'enno', 'meir', 'gjere', 'vel', 'vart', 'samtykkje', 'samtykkjer', 'laga', 'saman', 'framleis', 'utan'],
  ...[
    'oppnemn',
    'oppnemnd',
    'oppnemnast',
    'revidering',
    'gjeld',
    'skule',
    'bustad',
    'manglar',
    'trekt',
    'innan',
    'byrjar',
  ],
);

test.each(Object.entries(modules))('both languages of %s say the same things', (_, texts) => {
  expect(pathsOf(texts.nn)).toEqual(pathsOf(texts.nb));
});

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
