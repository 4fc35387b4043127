import { describe, expect, it } from 'vitest';
import { application } from '../../forms/application/form.ts';
import { consentForm } from '../../forms/consent/form.ts';
import { contactForm } from '../../forms/contact/form.ts';
import type { Field } from '../../forms/form.ts';
import { informationForm } from '../../forms/information/form.ts';
import { mandateForm } from '../../forms/mandate/form.ts';
import { needsChangedForm } from '../../forms/needs-changed/form.ts';
import type { FieldTexts } from '../../forms/texts.ts';
import { words } from '../../forms/words.ts';
import { languages } from '../../shared/domain/municipality.ts';
import { formContext } from '../support/application-answers.ts';

/** Every text with its path: `fields.role.label`. */
function textsIn(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, path ? `${path} ${key}` : key));
}

const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).map((each) => each.toLowerCase()).toSorted();

const all = Object.fromEntries(
  languages.map((language) => {
    const { [language]: apply } = application.texts;
    const { [language]: consent } = consentForm.texts;
    const { [language]: contact } = contactForm.texts;
    const { [language]: needsChanged } = needsChangedForm.texts;
    const { [language]: information } = informationForm.texts;
    const { [language]: mandate } = mandateForm.texts;
    const forms = { apply, consent, contact, needsChanged, information, mandate };
    return [language, new Map(textsIn({ ...forms, words: words[language] }))];
  }),
);
const nb = all['nb'] ?? new Map<string, string>();

describe.each(languages)('the texts in %s', (language) => {
  const texts = all[language] ?? new Map<string, string>();

  it('say the same things as those in bokmål', () => {
    expect([...texts.keys()]).toEqual([...nb.keys()]);
  });

  it('have the same placeholders', () => {
    const other = [...texts].filter(
      ([key, text]) => String(placeholders(text)) !== String(placeholders(nb.get(key) ?? '')),
    );
    expect(other).toEqual([]);
  });

  it('have no sentence above 25 words and none that is empty', () => {
    const sentences = [...texts.values()].flatMap((text) => text.split(/(?<=[.?!])\s+/));
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 25 || sentence.trim() === '')).toEqual([]);
  });

  it.each([application, consentForm, contactForm, needsChangedForm, informationForm, mandateForm])(
    'have a label for every field, column and option',
    (form) => {
      const { fields, groups, steps } = form.texts[language];
      for (const field of form.fields) {
        expectWords(field, fields[field.id]);
        expect(steps[field.step]?.title).toBeTruthy();
        if (field.group) expect(groups[field.group]?.label).toBeTruthy();
      }
    },
  );
});

function expectWords({ control }: Pick<Field, 'control'>, texts: FieldTexts | undefined): void {
  expect(texts?.label).toBeTruthy();
  if (control.kind === 'rows') for (const column of control.columns) expectWords(column, texts?.columns?.[column.id]);
  const fromTexts = control.kind === 'choice' || (control.kind === 'choices' && texts?.options);
  if (!fromTexts || control.optionText) return;
  expect(Object.keys(texts?.options ?? {})).toEqual(
    expect.arrayContaining([...control.options({ role: 'parent' }, formContext())]),
  );
}

describe('nynorsk', () => {
  const slips =
    /\b(ikke|hvis|hva|hvem|hvor|hvordan|fra|jeg|noe|uke|måned|tjenester?|behandle søknaden om|mottar|bare|også|enhet)\b/i;

  it('has no bokmål word that slipped in', () => {
    expect([...(all['nn'] ?? [])].filter(([, text]) => slips.test(text))).toEqual([]);
  });
});
