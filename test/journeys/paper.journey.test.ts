import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { sampleMunicipalities } from '../../infra/municipalities/samples.ts';
import { languages } from '../../shared/domain/settings/municipality.ts';
import { paperForms, printForm } from '../screenshots/print-form.ts';
import { launchChromium } from '../support/chromium.ts';
import { Visitor } from './visitor.ts';

const origin = inject('origin');
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe.each(paperForms)('the blank form %s', (form) => {
  it('is printed as a tagged PDF that names its language and title, in every sample and language', async () => {
    const page = await browser.newPage();
    for (const { id } of sampleMunicipalities) {
      for (const language of languages) {
        const pdf = (await printForm(page, `${origin}/${id}/${language}/papir/${form}`)).toString('latin1');
        const structure = structureOf(pdf, form === 'melding' ? plain : withTables);
        expect(structure).toEqual({ marked: true, tree: true, title: true, language, missing: [] });
      }
    }
    await page.close();
  });

  it('leaves the screen’s own words off the sheet', async () => {
    const visitor = await Visitor.arrive(browser, origin, false);
    await visitor.open(`/masoy/nb/papir/${form}`);
    await visitor.page.emulateMedia({ media: 'print' });
    for (const gone of ['.ip-screen', '.ip-help', '.ip-footer', '.ip-languages']) {
      expect(await visitor.page.locator(gone).first().isVisible()).toBe(false);
    }
    expect(await visitor.page.locator('.ip-blank').isVisible()).toBe(true);
    await visitor.leave();
  });
});

const plain = ['H1', 'H2', 'H3', 'L', 'LI'];
/** A form that asks for rows has a table to fill in; a report asks for none. */
const withTables = [...plain, 'Table', 'TH', 'TD'];

/** What a PDF tells an aid of its structure (ISO 32000 § 14.7–14.9), and which of these tags it has not. */
function structureOf(pdf: string, wanted: readonly string[]) {
  const tags = new Set([...pdf.matchAll(/\/S \/(\w+)/g)].map(([, tag]) => tag));
  return {
    marked: /\/MarkInfo\s*<<[^>]*\/Marked true/.test(pdf),
    tree: /\/StructTreeRoot \d+ 0 R/.test(pdf),
    title: /\b1 0 obj\s*<<\/Title /.test(pdf),
    language: /\/Lang \((\w+)\)/.exec(pdf)?.[1],
    missing: wanted.filter((tag) => !tags.has(tag)),
  };
}
