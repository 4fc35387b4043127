import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allTexts, root, sourceOf, sources } from './all-texts.ts';
import { leavesOf, plainLeaves } from './leaves.ts';
import { sentencesIn, wordsIn } from './sentences.ts';
import { slipsIn } from './slips.ts';
import { wordPairs } from './word-pairs.ts';

describe('words of the other Norwegian', () => {
  test.each([
    ['Søknaden er ikke sendt ennå.', ['ikke', 'ennå']],
    ['Er det mulig å få hjelp fra flere?', ['mulig', 'fra', 'flere']],
    ['Opplysningene kan deles med de som hjelper.', ['opplysningene', 'deles', 'de ']],
    ['Ring oss, så vi kan nå deg.', []],
    ['Har de helse til det? Skriv til tilsyn@uutilsynet.no om {a1}et.', []],
  ])('are seen in nynorsk: %s', (text, slips) => {
    expect(slipsIn(text, 'nn')).toEqual(slips);
  });

  test.each([
    ['Søknaden er ikkje send enno.', ['ikkje', 'enno']],
    [
      'Er det mogleg at opplysningane skal sendast til dømes i dag?',
      ['mogleg', 'opplysningane', 'sendast', 'til dømes'],
    ],
    ['Skriv til fastlegen, hvis du kan.', []],
  ])('are seen in bokmål: %s', (text, slips) => {
    expect(slipsIn(text, 'nb')).toEqual(slips);
  });

  test('are known in at least 120 pairs, each with both sides and written once', () => {
    expect(wordPairs.length).toBeGreaterThanOrEqual(120);
    expect(wordPairs.filter(([nb, nn]) => !nb[0] || !nn[0])).toEqual([]);
    const lines = wordPairs.map((pair) => pair.join('|'));
    expect(lines).toEqual([...new Set(lines)]);
  });
});

describe('sentences', () => {
  test('end where another begins, and at a line of their own', () => {
    expect(sentencesIn('Kl. 9 er vi her. Ring oss! «Hva?»\nSend.')).toEqual([
      'Kl. 9 er vi her.',
      'Ring oss!',
      '«Hva?»',
      'Send.',
    ]);
    expect(wordsIn('Innen 17. mai – eller {date}.')).toEqual(['Innen', '17.', 'mai', 'eller', '{date}.']);
  });
});

describe('texts that take values', () => {
  const tree = {
    left: (days: number) => (days === 1 ? 'Én dag' : `${days} dager`),
    day: (on: Date) => `Dag ${on.getTime()}`,
    who: ({ name }: { name: string }) => `Til ${name}`,
    both: (word: string) => ({ of: (phone: string) => `${word} ${phone}` }),
  };

  test('are read with places, and with what they choose their words by', () => {
    expect(plainLeaves(tree).map(({ text }) => text)).toEqual(['{a1} dager', 'Dag 0', 'Til {name}', '{a1} {b1}']);
    expect(leavesOf(tree).map(({ text }) => text)).toContain('Én dag');
  });
});

/** Letters of Norwegian where nobody reads them: the alphabet of SMS. */
const noTexts = ['shared/notices/words/sms-parts.ts'];

test('every source with Norwegian words in it is among the texts that are read here', async () => {
  const read = new Set((await allTexts()).flatMap((set) => [set.in, ...Object.values(set.in)]));
  const unread: string[] = [];
  for (const path of sources.filter((each) => !noTexts.includes(each) && hasNorwegian(sourceOf(each)))) {
    const values: readonly unknown[] = Object.values(await import(join(root, path)));
    if (!values.some((value) => read.has(value))) unread.push(path);
  }
  expect(unread).toEqual([]);
});

function hasNorwegian(source: string): boolean {
  const code = source.replace(/\/\*.*?\*\/|\/\/[^\n]*/gs, '');
  return /(['`"])[^'`"\n]*[æøå][^'`"\n]*\1/i.test(code);
}
