import { expect, test } from 'vitest';
import { smsCharacters } from '../../../shared/notices/words/sms-characters.ts';
import { smsSize } from '../../../shared/notices/words/sms-parts.ts';
import table from '../tables/sms-parts.json' with { type: 'json' };

function textOf(spec: (typeof table.rows)[number]['spec']): string {
  return spec.map(([text, times]) => String(text).repeat(Number(times))).join('');
}

test.each(table.rows)(
  'an SMS of $units $encoding units takes $segments parts',
  ({ spec, encoding, units, segments }) => {
    expect(smsSize(textOf(spec))).toEqual({ encoding, units, segments });
  },
);

test('quotation marks, dashes, ellipses and no-break spaces become what every phone has', () => {
  expect(smsCharacters('«Min sak» – ring\u00a040…')).toBe('"Min sak" - ring 40...');
});

test('Norwegian letters stay and Sami place names keep the message in one alphabet', () => {
  const text = smsCharacters('Måsøy, Kárášjohka, Unjárga, Deatnu, Gáivuotna, Áŋđŧ');
  expect(text).toBe('Måsøy, Karasjohka, Unjarga, Deatnu, Gaivuotna, Andt');
  expect(smsSize(text).encoding).toBe('GSM-7');
});

test('letters typed as letter and mark are read as one', () => {
  expect(smsCharacters('Ma\u030as\u00f8y')).toBe('Måsøy');
});
