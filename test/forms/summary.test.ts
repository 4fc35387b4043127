import { describe, expect, it } from 'vitest';
import { application } from '../../forms/application/form.ts';
import type { Answers } from '../../forms/form.ts';
import { summary } from '../../forms/summary.ts';
import type { Language } from '../../shared/domain/settings/municipality.ts';
import { formContext, shortAnswers, wholeAnswers, wholeChildAnswers } from '../support/application-answers.ts';

function rowsOf(answers: Answers, language: Language = 'nb') {
  return summary(application, answers, formContext(), language).flatMap(({ rows }) => rows);
}

function row(id: string, answers: Answers, language: Language = 'nb') {
  return rowsOf(answers, language).find((each) => each.id === id);
}

describe('the summary', () => {
  it('has a section a step, without the check page', () => {
    const sections = summary(application, wholeAnswers(), formContext(), 'nn');
    expect(sections.map(({ title }) => title)).toEqual([
      ...['Kven søkjer?', 'Om deg', 'Kva søknaden gjeld', 'Tenester og behov', 'Samarbeid'],
      'Innhenting av opplysningar',
    ]);
  });

  it('tells what was answered in words', () => {
    const answers = wholeAnswers();
    expect(row('wishes', answers)?.lines).toEqual(['Individuell plan', 'Koordinator']);
    expect(row('unit', answers, 'en')?.lines).toEqual(['Home care services']);
    expect(row('birthDate', answers)?.lines).toEqual(['30.10.1982']);
    expect(row('services', answers)?.lines).toEqual([
      'Tjeneste: Hjemmesykepleie. Hvor: Måsøy. Kontaktperson: Vakttelefonen. Siden når: 2021',
      'Tjeneste: Fastlege. Hvor: Havøysund',
    ]);
    expect(row('obtainFrom', answers)?.lines).toEqual(['Hjemmesykepleie, Måsøy']);
  });

  it.each([
    ['nb', 'Ikke oppgitt'],
    ['nn', 'Ikkje oppgitt'],
    ['en', 'Not given'],
  ] as const)('says in %s what was skipped', (language, words) => {
    expect(row('adaptations', wholeAnswers({ adaptations: undefined }), language)).toMatchObject({
      lines: [words],
      answered: false,
    });
  });

  it('speaks of the child where a parent applies', () => {
    expect(row('matters', wholeChildAnswers())?.label).toBe('Hva er viktig for barnet?');
    expect(row('matters', wholeChildAnswers({ role: 'guardian' }), 'nn')?.label).toBe('Kva er viktig for personen?');
    expect(row('matters', wholeAnswers(), 'en')?.label).toBe('What matters to you?');
  });

  it('shows nothing of what is hidden', () => {
    const ids = rowsOf(shortAnswers()).map(({ id }) => id);
    expect(ids).toEqual([
      ...['role', 'givenName', 'familyName', 'nationalId', 'birthDate', 'protectedAddress', 'mobile', 'email'],
      ...['noticeChannel', 'language', 'wishes', 'unit', 'callMe', 'callWhen'],
    ]);
  });

  it('carries each answer’s sensitivity', () => {
    expect(row('nationalId', wholeAnswers())?.sensitivity).toBe('F');
    expect(row('needs', wholeAnswers())?.sensitivity).toBe('H');
  });
});
