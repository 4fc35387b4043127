import { describe, expect, test } from 'vitest';
import { fjordsund } from '../../infra/municipalities/fjordsund.ts';
import { masoy } from '../../infra/municipalities/masoy.ts';
import { day } from '../../shared/domain/calendar/day.ts';
import { type Page, renderPage } from '../../shared/web/page-shell.tsx';

const page: Page = {
  municipality: masoy,
  language: 'nb',
  title: 'Personen',
  audience: 'citizen',
  styleVersion: 'v1',
  inLanguage: (language) => `/masoy/${language}/soknad/personen`,
  children: <h1>Personen</h1>,
};

const until = new Date('2026-03-05T08:05:40.000Z');

describe('a page', () => {
  test('has one language, a title with the municipality, a way past the header, and no script', () => {
    const html = renderPage(page);
    expect(html).toMatch(/^<!doctype html><html lang="nb"/);
    expect(html).toContain('<title>Personen – Måsøy kommune</title>');
    expect(html).toContain('<a class="ds-skip-link" href="#innhold">Hopp til hovedinnholdet</a>');
    expect(html).not.toMatch(/<script|style="|onclick|javascript:/i);
  });

  test.each([
    ['nb', 'Feil: '],
    ['nn', 'Feil: '],
    ['en', 'Error: '],
  ] as const)('with problems says so first in its title: %s', (language, word) => {
    expect(renderPage({ ...page, language, hasProblems: true })).toContain(`<title>${word}Personen`);
  });

  test('says to staff, and to nobody else, that notices are paused', () => {
    const municipality = { ...masoy, noticesPaused: { since: day('2026-03-05'), why: 'Feil' } };
    expect(renderPage({ ...page, municipality, audience: 'staff' })).toContain('Varslene er satt på pause.');
    expect(renderPage({ ...page, municipality })).not.toContain('pause');
  });

  test('ends with the same help: whom to call and when', () => {
    const html = renderPage({ ...page, municipality: fjordsund, language: 'nn' });
    expect(html.indexOf('</main>')).toBeLessThan(html.indexOf('Treng du hjelp?'));
    expect(html).toContain('<a href="tel:+4740000020">40 00 00 20</a>');
    expect(html).toContain('måndag til fredag kl. 9–15');
    expect(html).toContain('Helse og koordinerande eining');
  });

  test('shows the other languages of the same place, each under its own name', () => {
    const html = renderPage(page);
    expect(html).toContain('<a href="/masoy/nn/soknad/personen" lang="nn" hreflang="nn">Nynorsk</a>');
    expect(html).toContain('aria-current="true">Bokmål</a>');
  });

  test('offers a way out to whoever is signed in, by a form with the token', () => {
    expect(renderPage(page)).not.toContain('Logg ut');
    const html = renderPage({ ...page, signedIn: { formToken: 'abc"<', until } });
    expect(html).toContain('<form method="post" action="/masoy/logg-ut">');
    expect(html).toContain('value="abc&quot;&lt;"');
  });

  test.each([
    ['nb', 'Innlogget til kl. 09.05'],
    ['nn', 'Innlogga til kl. 09.05'],
    ['en', 'Logged in until 09:05'],
  ] as const)('says in %s until when one stays signed in, on Norwegian clocks', (language, words) => {
    expect(renderPage({ ...page, language, signedIn: { formToken: 't', until } })).toContain(words);
  });

  test('for staff has no language switch and leads to the queue', () => {
    const { inLanguage: _, ...rest } = page;
    const html = renderPage({ ...rest, audience: 'staff', signedIn: { formToken: 't', until } });
    expect(html).not.toContain('Nynorsk');
    expect(html).toContain('href="/masoy/ansatt/"');
    expect(html).toContain('action="/masoy/ansatt/logg-ut"');
    expect(html).toContain('/masoy/ansatt/stil-v1.css');
  });
});
