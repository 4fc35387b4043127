import { describe, expect, it } from 'vitest';
import { paperTexts } from '../../../forms/paper/texts.ts';
import { languages } from '../../../shared/domain/settings/municipality.ts';
import { papers } from './blanks.tsx';

describe.each(languages)('what only paper says, in %s', (language) => {
  it.each(papers)('stands in place of words that the pages have: $id', ({ id, form }) => {
    const { fields, steps } = form.texts[language];
    const known = (field: string) => field in fields || /^(\w+)\[0\]\.(\w+)$/.test(field);
    expect(Object.keys(paperTexts[language][id].help).filter((field) => !known(field))).toEqual([]);
    expect(Object.keys(paperTexts[language][id].intro).filter((step) => !(step in steps))).toEqual([]);
  });
});
