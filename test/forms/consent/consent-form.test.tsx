import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { consentText, consentTexts, withdrawalText } from '../../../forms/consent/consent-text.ts';
import { consentForm } from '../../../forms/consent/form.ts';
import { fromConsent, type Held } from '../../../forms/consent/from-consent.ts';
import type { Answers, Problem } from '../../../forms/form.ts';
import { ConsentForm } from '../../../forms/pages/consent-form.tsx';
import { words } from '../../../forms/words.ts';
import { type Language, languages } from '../../../shared/domain/settings/municipality.ts';
import { formContext } from '../../support/application-answers.ts';
import { aSharing, held, read, row } from './consent-posts.ts';

type Shown = { answers?: Answers; problems?: readonly Problem[]; language?: Language };

const readingOf = ({ answers = { role: 'self' }, language = 'nb' }: Shown) => ({
  form: consentForm,
  answers,
  context: formContext(),
  language,
});

function page(shown: Shown): string {
  return renderToString(
    <ConsentForm
      {...readingOf(shown)}
      problems={shown.problems ?? []}
      formToken="token-1"
      action="/masoy/nb/samtykke/ACDE2346"
      submit="Lagre"
      shown="0.3f"
    >
      {null}
    </ConsentForm>,
  );
}

const textOf = (html: string) =>
  html
    .replaceAll('&lt;', '<')
    .replace(/<[^>]+>/g, '\n')
    .replace(/\n+/g, '\n');
const ids = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
const full: Held = held({ sharing: [aSharing(), aSharing({ id: '1.1', service: 'Nav' })] });

describe.each(languages)('the consent form in %s', (language) => {
  const html = page({ answers: fromConsent(full), language });

  it('shows every word that is kept as a hash, in the same order', () => {
    let rest = textOf(html);
    for (const line of consentText(readingOf({ language })).split('\n')) {
      expect(rest).toContain(line);
      rest = rest.slice(rest.indexOf(line) + line.length);
    }
  });

  it('shows no other words than those, but for the frame of the form', () => {
    const { day, month, year, mustBeFilledIn, optional, add, remove } = words[language];
    const { steps, fields } = consentTexts[language];
    const row = fields.sharing.row ?? '';
    const frame = [
      ...[steps.samtykke.title, 'Lagre', day, month, year, mustBeFilledIn, optional],
      ...[`${row} 1`, `${add} ${row.toLowerCase()}`, `${remove} ${row.toLowerCase()} 1`],
    ];
    const known = new Set([...consentText(readingOf({ language })).split('\n'), ...frame]);
    const shown = textOf(page({ language })).split('\n');
    expect(shown.map((line) => line.trim()).filter((line) => line !== '' && !known.has(line))).toEqual([]);
  });

  it('has a label for every control, no id twice, and describes by what is there', () => {
    expect(ids(html)).toEqual([...new Set(ids(html))]);
    const controls = [...html.matchAll(/<(?:input|textarea)[^>]* id="([^"]+)"/g)].map(([, id]) => id);
    const labels = [...html.matchAll(/<label[^>]* for="([^"]+)"/g)].map(([, id]) => id);
    expect(controls.filter((id) => !labels.includes(id))).toEqual([]);
    const described = [...html.matchAll(/aria-describedby="([^"]+)"/g)].flatMap(([, list = '']) => list.split(' '));
    expect(described.filter((id) => !ids(html).includes(id))).toEqual([]);
  });

  it('offers no autofill: these are no data of the user’s own that a browser keeps', () => {
    expect(html).not.toMatch(/autocomplete="(?!off)/);
  });

  it('says what is wrong in words of its own, with a link to a control that is there', async () => {
    const wrong = [
      ...row(0, { service: 'Nav', 'to.day': '1', 'to.month': '1', 'to.year': '2026' }),
      ...row(1, { service: 'nav', 'to.day': '1', 'to.month': '4', 'to.year': '2026', 'from.day': '2' }),
    ];
    const reading = await read(wrong);
    const problems = reading.outcome === 'problems' ? reading.problems : [];
    const shown = page({ answers: reading.answers, problems, language });
    const links = [...shown.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links).toHaveLength(3);
    expect(links.filter((id) => !ids(shown).includes(id))).toEqual([]);
    const { dayPassed } = consentTexts[language].problems;
    expect(shown).toContain(dayPassed.split('{label}')[1]);
  });
});

describe('the words', () => {
  it('begin with nothing chosen', () => {
    expect(page({ answers: fromConsent(held()) })).not.toMatch(/ checked/);
  });

  it('are about oneself, the child or the person', () => {
    expect(page({})).toContain('Jeg sier ja til at kommunen lager en individuell plan sammen med meg.');
    expect(page({ language: 'nn' })).toContain('Eg seier ja til at eg får ein koordinator.');
    expect(page({ answers: { role: 'parent' } })).toContain('individuell plan sammen med barnet.');
    expect(page({ answers: { role: 'guardian' }, language: 'en' })).toContain('share information about the person');
  });

  it('tell the municipality’s own periods', () => {
    expect(page({})).toContain('til 30 dager etter neste gjennomgang');
    expect(page({ language: 'nn' })).toContain('om 12 månader');
  });

  it('of a withdrawal are those of the part that is taken back', () => {
    const plan = withdrawalText(readingOf({}), 'plan').split('\n');
    expect(plan[0]).toBe('Hva skjer når du trekker samtykket?');
    expect(plan.at(-1)).toContain('Vi stopper arbeidet med planen.');
    const other = withdrawalText(readingOf({ answers: { role: 'parent' } }), 'coordinator');
    expect(other).toContain('Da har barnet ingen koordinator.');
  });

  it('show what was typed, and never as markup', async () => {
    const { answers } = await read(row(0, { service: '<script>alert(1)</script>', except: '</textarea><b>' }));
    const html = page({ answers });
    expect(html).not.toMatch(/<script|<b>/);
    expect(html).toContain('&lt;script>');
  });
});
