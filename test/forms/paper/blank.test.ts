import { describe, expect, it } from 'vitest';
import { cellField } from '../../../forms/controls.ts';
import type { Field } from '../../../forms/form.ts';
import { fieldTexts, label } from '../../../forms/labels.ts';
import { idOf } from '../../../forms/pages/view.ts';
import { applicationPaper } from '../../../forms/paper/application-paper.ts';
import { consentPaper } from '../../../forms/paper/consent-paper.ts';
import { blankRows } from '../../../forms/paper/sheet.ts';
import { languages } from '../../../shared/domain/settings/municipality.ts';
import { blanks, sheetOf, written } from './blanks.tsx';

const idsOf = (fields: readonly Field[]) => new Set(fields.map(({ id }) => id));
const times = (text: string, part: string) => text.split(part).length - 1;

describe.each(blanks)('the blank $id in $language', ({ paper, language }) => {
  const { html, text } = written(paper, language);
  const sheet = sheetOf(paper, language);

  it('holds every question of the form, and none twice', () => {
    const found = [...idsOf(paper.form.fields)].map((id) => [id, times(html, `id="${idOf(id)}"`)]);
    expect(found).toEqual(found.map(([id]) => [id, 1]));
  });

  it('says every question in the form’s own words, with its number', () => {
    const questions = sheet.numbered.map(({ number, field }) => `${number}. ${label(sheet.reading, field.id)}`);
    expect(questions.filter((question) => times(text, `${question} `) !== 1)).toEqual([]);
    expect(sheet.numbered.map(({ number }) => number)).toEqual(sheet.numbered.map((_, at) => at + 1));
  });

  it('has a box for every option', () => {
    const missing = sheet.numbered.flatMap(({ field }) =>
      Object.keys(fieldTexts(sheet.reading, field.id).options ?? {})
        .map((value) => fieldTexts(sheet.reading, field.id).options?.[value])
        .filter((words) => typeof words === 'string' && !html.includes(`<li>${words}</li>`)),
    );
    expect(missing).toEqual([]);
  });

  it('has empty rows with every column named once', () => {
    for (const { field } of sheet.numbered) {
      const { control } = field;
      if (control.kind !== 'rows') continue;
      for (const column of control.columns) {
        const cells = Array.from({ length: blankRows(control) }, (_, row) => idOf(cellField(field, row, column).id));
        expect(cells.map((cell) => times(html, `id="${cell}"`))).toEqual(cells.map(() => 1));
        const name = label(sheet.reading, cellField(field, 0, column).id);
        expect(html).toMatch(new RegExp(`<th scope="(col|row)">${name.replace('?', '\\?')}<`));
      }
    }
  });

  it('has where it comes from and goes to, whom to call, and a place to sign', () => {
    expect(html).toContain('<address>Måsøy kommune\nTorget 1\n9690 Havøysund</address>');
    expect(text).toContain('40 00 00 10');
    const toWrite = {
      nb: ['Fra', 'Sted og dato', 'Underskrift'],
      nn: ['Frå', 'Stad og dato', 'Underskrift'],
      en: ['From', 'Place and date', 'Signature'],
    };
    for (const words of toWrite[language]) expect(text).toContain(` ${words} `);
  });

  it('leaves no place in its words empty and asks nothing of a browser', () => {
    expect(text).not.toMatch(/[{}]|undefined/);
    expect(html).not.toMatch(/<(input|textarea|select|form|button|script)\b/);
  });
});

describe('who answers a question on paper', () => {
  const text = written(applicationPaper, 'nb').text;
  const number = (id: string) => sheetOf(applicationPaper, 'nb').numbered.find(({ field }) => field.id === id)?.number;

  it('is told by the number of the question that decides it', () => {
    expect(text).toContain(
      `Hvilket språk? Må fylles ut Svar bare hvis du svarte «Ja» på spørsmål ${number('interpreter')}.`,
    );
    expect(text).toContain(
      `Svar bare hvis du svarte «Nei» eller «Jeg kan ikke svare» på spørsmål ${number('personKnows')}.`,
    );
  });

  it('is told of what a box hides', () => {
    const skipped = `Hopp over hvis du krysset av i spørsmål ${number('birthDate.expected')}.`;
    for (const name of ['Fornavn', 'Etternavn', 'Fødselsdato'])
      expect(text).toContain(`${name} Må fylles ut ${skipped}`);
  });

  it('is told once for a group, above it', () => {
    expect(text).toContain(`Adressen din Hopp over hvis du krysset av i spørsmål ${number('protectedAddress')}.`);
    expect(text).toContain(
      `Den andre med foreldreansvar Svar bare hvis du svarte «Vi er to» på spørsmål ${number('parentalResponsibility')}.`,
    );
  });

  it('is told once for the part that only those who apply for another fill in', () => {
    expect(text).toContain('Om deg som søker Hopp over denne delen hvis du svarte «Meg selv» på spørsmål 1.');
  });
});

describe('the blank consent', () => {
  it.each(languages)('says in %s what a yes means and that it can be taken back', (language) => {
    const withdrawn = {
      nb: 'trekke samtykket når som helst',
      nn: 'trekkje samtykket når som helst',
      en: 'withdraw your consent at any time',
    };
    expect(written(consentPaper, language).text).toContain(withdrawn[language]);
  });

  it('has room for both parents to sign', () => {
    expect(times(written(consentPaper, 'nb').text, 'Navn med store bokstaver')).toBe(2);
  });
});
