import { describe, expect, test } from 'vitest';
import { languages } from '../../shared/domain/settings/municipality.ts';
import { allRoutes, aWorld } from '../functions/citizen-site/site-under-test.ts';
import { citizenPages, hiddenIn } from './citizen-pages.ts';
import { withoutLoginPages } from './draft-pages.ts';
import { heaviest, lixOf, lixOfPage } from './lix.ts';
import { linesOf } from './page-lines.ts';
import { staffPages } from './staff-pages.ts';
import type { Visited } from './tour.ts';

function heavy(pages: readonly Visited[]): readonly string[] {
  const weighed = pages.map(({ key, html }) => ({ key, lix: lixOfPage(html) }));
  return weighed.filter(({ lix }) => lix > heaviest).map(({ key, lix }) => `${key}: ${lix.toFixed(1)}`);
}

describe.each(['nb', 'nn'] as const)('in %s', (language) => {
  test('every page that a citizen meets is light to read', async () => {
    const pages = [...(await citizenPages(language)), ...(await withoutLoginPages(language))];
    expect(pages.length).toBeGreaterThan(100);
    expect(heavy(pages)).toEqual([]);
  });

  test('every page that a leader meets is light to read', async () => {
    const pages = await staffPages(language);
    expect(pages.length).toBeGreaterThan(100);
    expect(heavy(pages)).toEqual([]);
  });
});

/** Answers with a file, or sends the browser on. */
const noPages = [
  'samtykke/:reference/forny',
  'min-sak/:reference/data',
  'min-sak/:reference/plan/kopi',
  'min-sak/:reference/vedlegg/:id',
];

test('every page of the citizens’ site is among those that are read here', async () => {
  const seen = [...(await citizenPages('nb')), ...(await withoutLoginPages('nb'))];
  const keys = seen.map(({ key }) => (key === 'front' ? '' : (key.split(/[,?]/)[0] ?? '')));
  const pages = allRoutes(aWorld()).filter(({ method }) => method === 'GET');
  const unread = pages.filter(
    ({ path }) => !keys.some((key) => new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`).test(key)),
  );
  expect(unread.map(({ path }) => path)).toEqual(noPages);
});

describe('on every page with a form', () => {
  const other = { nb: 'nn', nn: 'en', en: 'nb' } as const;

  test.each(languages)('the language switch shows the same page anew, and takes nothing in: %s', async (language) => {
    const to = other[language];
    const forms = (await citizenPages(language)).filter(({ html }) => html.includes('id="form"'));
    expect(forms.length).toBeGreaterThan(20);
    for (const { key, html, browser } of forms) {
      const address = new RegExp(` form="form" formaction="([^"]+)"[^>]* name="again" value="${to}"`).exec(html)?.[1];
      expect(address, key).toMatch(new RegExp(`^/masoy/${to}/`));
      const again = html.includes('id="form" method="get"')
        ? await browser.get(`${address}?again=${to}`)
        : await browser.post(address ?? '', { ...hiddenIn(html), again: to });
      expect([again.status, again.html.includes(`<html lang="${to}"`)], key).toEqual([200, true]);
    }
  });
});

describe('how heavy a text is', () => {
  test('is words a sentence, and the share of words above six letters', () => {
    expect(lixOf(['Du får svar nå. Vi ringer.'])).toBe(3);
    expect(lixOf(['Opplysninger deles'])).toBe(52);
  });

  test('counts no name, number or reference as long', () => {
    expect(lixOf(['Ring Hjemmetjenesten på 40000010 om ACDE2346'])).toBe(6);
  });

  test('is weighed by line, without what somebody typed and what nobody sees', () => {
    const html =
      '<title>x</title><main><h1>Om deg</h1><button aria-hidden="true">Lagre</button><label>Navn</label>' +
      '<textarea>Opplysningene mine</textarea><p>Skriv «ja».</p></main><footer>Ring</footer>';
    expect(linesOf(html)).toEqual(['Om deg', 'Navn', 'Skriv «ja».']);
  });

  test('is that of its whole sentences when labels would hide them', () => {
    const labels = '<p>Ja</p>'.repeat(100);
    const prose = `<p>${'Opplysningene behandles konfidensielt av kommunen. '.repeat(8)}</p>`;
    expect(lixOfPage(`<main>${labels}${prose}</main>`)).toBeGreaterThan(heaviest);
  });
});
