import { describe, expect, test } from 'vitest';
import { addDays, day } from '../../../shared/domain/calendar/day.ts';
import { languages } from '../../../shared/domain/settings/municipality.ts';
import {
  type ComingLine,
  type DigestLine,
  digestContent,
  mostComing,
} from '../../../shared/notices/words/digest-content.ts';
import { digestTexts } from '../../../shared/notices/words/digest-texts.ts';
import { staffSteps } from '../../../shared/notices/words/every-kind.ts';
import { mailHtml, mailText } from '../../../shared/notices/words/render-mail.ts';
import { telling } from '../telling.ts';

const today = day('2026-09-17');

const step = (kind: DigestLine['kind'], reference: string, date = today): DigestLine => ({ kind, reference, date });
const caseLink = (reference: string) => `https://ip.example/masoy/ansatt/sak/${reference}`;

function digest(steps: readonly DigestLine[], coming: readonly ComingLine[] = []) {
  return digestContent({ steps, coming }, { today, language: 'nb', caseLink });
}

const rowsOf = (content: ReturnType<typeof digest>) =>
  (content.groups ?? []).map(({ heading, rows }) => [heading, ...rows.map(({ title, text }) => `${title}: ${text}`)]);

describe('a digest', () => {
  test('says first what is over the date, then what is due today, what is new, and what comes', () => {
    const content = digest(
      [
        step('revision-due', 'ACDE2346', day('2026-10-17')),
        step('complaint-due', 'ACDE2347'),
        step('plan-overdue', 'ACDE2349', day('2026-09-10')),
      ],
      [{ reference: 'ACDE234A', date: day('2026-09-20') }],
    );
    expect(rowsOf(content)).toEqual([
      ['Fristen er passert', 'Sak ACDE 2349: Det som er avtalt, er ikke klart. Fristen var 10. september 2026.'],
      ['Frist i dag', 'Sak ACDE 2347: Svar på klagen. Frist: 17. september 2026.'],
      ['Nye påminnelser', 'Sak ACDE 2346: Gå gjennom saken med dem det gjelder. Frist: 17. oktober 2026.'],
      ['De neste sju dagene', 'Sak ACDE 234A: Neste frist er 20. september 2026.'],
    ]);
  });

  test('has no heading over nothing', () => {
    expect(rowsOf(digest([step('call-applicant', 'ACDE2346')])).map(([heading]) => heading)).toEqual(['Frist i dag']);
  });

  test('is ordered by date and reference within a part', () => {
    const content = digest([
      step('answer-due', 'ACDE2349', day('2026-09-24')),
      step('answer-due', 'ACDE2347', day('2026-09-24')),
      step('answer-due', 'ACDE234A', day('2026-09-20')),
    ]);
    expect(content.groups?.[0]?.rows.map(({ title }) => title)).toEqual([
      'Sak ACDE 234A',
      'Sak ACDE 2347',
      'Sak ACDE 2349',
    ]);
  });

  test('says one thing about a case once, with the date that holds now', () => {
    const content = digest([
      step('answer-due', 'ACDE2346', day('2026-10-01')),
      step('answer-due', 'ACDE2346', day('2026-09-24')),
      step('take-case', 'ACDE2346', day('2026-10-01')),
    ]);
    expect(rowsOf(content)).toEqual([
      [
        'Nye påminnelser',
        'Sak ACDE 2346: Saken skal ha svar. Frist: 1. oktober 2026.',
        'Sak ACDE 2346: Ingen har tatt saken. Svarfristen er 1. oktober 2026.',
      ],
    ]);
  });

  test('does not tell a second time, as coming, the date that a step has told', () => {
    const friday = day('2026-09-18');
    const content = digest(
      [step('answer-due', 'ACDE2346', friday), step('birthday-ahead', 'ACDE2347', day('2026-12-01'))],
      [
        { reference: 'ACDE2346', date: friday },
        { reference: 'ACDE2347', date: friday },
      ],
    );
    expect(content.groups?.at(-1)?.rows.map(({ title }) => title)).toEqual(['Sak ACDE 2347']);
  });

  test('lists at most fifty cases that come, those due first, and says how many more there are', () => {
    const coming = Array.from({ length: mostComing + 12 }, (_, index) => ({
      reference: `CASE${1000 + index}`,
      date: addDays(today, index < 10 ? 7 : 1),
    }));
    const [group] = digest([], coming).groups ?? [];
    expect(group?.rows).toHaveLength(50);
    expect(group?.rows[0]?.title).toBe('Sak CASE 1010');
    expect(group?.more).toBe('Og 12 til. Du finner dem i køen.');
  });

  test('lists every step, however many: nothing that is called for is left out', () => {
    const steps = Array.from({ length: 300 }, (_, index) => step('plan-overdue', `CASE${1000 + index}`));
    expect(digest(steps).groups?.[0]).toMatchObject({ rows: { length: 300 } });
    expect(digest(steps).groups?.[0]?.more).toBeUndefined();
  });

  test('of something that no ladder tells staff cannot be made', () => {
    expect(() => digest([step('routing', 'ACDE2346')])).toThrow(RangeError);
    expect(() => digest([{ kind: 'answer-due', reference: 'ACDE2346' }])).toThrow(RangeError);
  });
});

describe('the mail of a digest', () => {
  const content = digest(
    [step('plan-overdue', 'ACDE2349', day('2026-09-10')), step('complaint-due', 'ACDE2347')],
    [{ reference: 'ACDE234A', date: day('2026-09-20') }],
  );

  test('is whole as plain text, every address on a line of its own', () => {
    expect(mailText(content)).toBe(`Her er det som venter på deg. Åpne saken, så ser du hva som skal gjøres.

FRISTEN ER PASSERT

- Sak ACDE 2349: Det som er avtalt, er ikke klart. Fristen var 10. september 2026.
  https://ip.example/masoy/ansatt/sak/ACDE2349

FRIST I DAG

- Sak ACDE 2347: Svar på klagen. Frist: 17. september 2026.
  https://ip.example/masoy/ansatt/sak/ACDE2347

DE NESTE SJU DAGENE

- Sak ACDE 234A: Neste frist er 20. september 2026.
  https://ip.example/masoy/ansatt/sak/ACDE234A
`);
  });

  test('has a heading and a list for each part, and a link named by its case', () => {
    const html = mailHtml(content);
    expect(html.match(/<h2>[^<]*<\/h2>\n<ul role="list">/g)).toEqual([
      '<h2>Fristen er passert</h2>\n<ul role="list">',
      '<h2>Frist i dag</h2>\n<ul role="list">',
      '<h2>De neste sju dagene</h2>\n<ul role="list">',
    ]);
    expect(html).toContain(
      '<a href="https://ip.example/masoy/ansatt/sak/ACDE2347">Sak ACDE 2347</a><br>Svar på klagen.',
    );
  });

  test('leads nowhere where its reader opens no cases', () => {
    const about = { today, language: 'nb', caseLink: () => undefined } as const;
    const closed = digestContent({ steps: [step('take-case', 'ACDE2346')], coming: [] }, about);
    expect(`${mailText(closed)} ${mailHtml(closed)}`).not.toMatch(/https?:|href/);
    expect(mailHtml(closed)).toContain('<strong>Sak ACDE 2346</strong>');
  });
});

describe.each(languages)('a digest in %s', (language) => {
  const steps = staffSteps.map((kind) => step(kind, 'ACDE2346'));
  const coming = Array.from({ length: 60 }, () => ({ reference: 'ACDE2347', date: addDays(today, 3) }));
  const content = digestContent({ steps, coming }, { today, language, caseLink });

  test('has a row for every step of the ladders, with all of it filled in', () => {
    expect(content.groups?.[0]?.rows).toHaveLength(14);
    expect(mailText(content)).not.toMatch(/[{}]|undefined/);
  });

  test('has a subject of at most 40 characters that says nothing of what it holds', () => {
    expect(content.subject.length).toBeLessThanOrEqual(40);
    const other = digestContent({ steps: [step('call-applicant', 'ACDE2347')], coming: [] }, { today, language });
    expect(other.subject).toBe(content.subject);
  });

  test('tells nothing of what a case is about', () => {
    expect(`${content.subject} ${mailText(content)}`).not.toMatch(telling);
  });

  test('names a reference, a date and nobody', () => {
    const { title, rows, coming: comes, headings, subject, opening } = digestTexts[language];
    const said = [title, ...Object.values(rows), comes, ...Object.values(headings), subject, opening].join(' ');
    expect(new Set([...said.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))).toEqual(new Set(['reference', 'date']));
  });
});
