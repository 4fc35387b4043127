import { describe, expect, test } from 'vitest';
import { decisionLetter } from '../../forms/casework/decision-letter.ts';
import { periodText } from '../../forms/period-text.ts';
import { masoy } from '../../infra/municipalities/masoy.ts';
import { languages } from '../../shared/domain/settings/municipality.ts';

describe.each(languages)('what stands in every decision, in %s', (language) => {
  const { law, complaint, complainBy } = decisionLetter(masoy, language);
  const lines = [...law.lines, ...complaint.lines, complainBy('7. april 2026')];

  test('is the legal basis, the deadline, where to complain, and who decides it then (fvl §§ 25, 27)', () => {
    const text = lines.join(' ');
    for (const said of [masoy.legalBasis[language], masoy.postalAddress, masoy.phone, masoy.countyGovernor])
      expect(text).toContain(said);
    expect(text).toContain(periodText(masoy.deadlines.complaint, language));
  });

  test('is in sentences of at most 25 words', () => {
    for (const sentence of lines.flatMap((line) => line.split(/[.?] /)))
      expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(25);
  });
});

test.each([
  ['nb', 'fra du fikk svaret', 'fra du fikk vedtaket'],
  ['nn', 'frå du fekk svaret', 'frå du fekk vedtaket'],
  ['en', 'got the answer', 'got the decision'],
] as const)('it goes by the word that the municipality uses: %s', (language, answer, decision) => {
  const said = (decisionWord: 'svar' | 'vedtak') =>
    decisionLetter({ ...masoy, decisionWord }, language).complaint.lines.join(' ');
  expect(said('svar')).toContain(answer);
  expect(said('vedtak')).toContain(decision);
  expect(said('vedtak')).not.toMatch(/\b(svar|answer)/);
});

test('a period is written out as one says it', () => {
  expect(periodText({ weeks: 4 }, 'nb')).toBe('4 uker');
  expect(periodText({ weeks: 1 }, 'nn')).toBe('éi veke');
  expect(periodText({ months: 1 }, 'nb')).toBe('én måned');
  expect(periodText({ days: 30 }, 'en')).toBe('30 days');
});
