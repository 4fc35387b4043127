import { createHash } from 'node:crypto';
import axe from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';
import * as z from 'zod/mini';
import { skeletonOf } from './skeleton.ts';

const every = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
} as const;

/** The rules among them that other words, or longer ones, can break on a page of the same skeleton. */
const ofWords = {
  type: 'rule',
  values: [
    'document-title',
    'html-lang-valid',
    'html-xml-lang-mismatch',
    'image-redundant-alt',
    'label-content-name-mismatch',
    'landmark-unique',
    'link-in-text-block',
    'scrollable-region-focusable',
    'table-duplicate-name',
    'target-size',
    'valid-lang',
  ],
} as const;

const widths = [
  { width: 320, height: 256 },
  { width: 1280, height: 900 },
];
const found = z.array(z.string());

/** Every page of this context brings axe-core; the pages themselves have no script. */
export async function withAxe(context: BrowserContext): Promise<void> {
  await context.addInitScript({ content: axe.source });
}

/** The skeletons that every rule was held to: one that is the same narrow and wide is looked at once. */
export type Known = Set<string>;

/**
 * What axe finds on the page as it stands, narrow and wide, and whether it can only be read by scrolling sideways. A
 * page that differs in its words alone from one that is known is held to the rules about words.
 */
export async function troubleOn(page: Page, state: string, known: Known): Promise<readonly string[]> {
  const trouble: string[] = [];
  for (const size of widths) {
    await page.setViewportSize(size);
    const name = `${new URL(page.url()).pathname} ${state} ${size.width}`;
    const skeleton = createHash('sha256')
      .update(await skeletonOf(page))
      .digest('base64');
    const broken = await violations(page, known.has(skeleton) ? ofWords : every);
    known.add(skeleton);
    trouble.push(...[...broken, ...(await sideways(page))].map((each) => `${name}: ${each}`));
  }
  return trouble;
}

async function violations(page: Page, runOnly: typeof every | typeof ofWords): Promise<readonly string[]> {
  const options = JSON.stringify({ runOnly, resultTypes: ['violations'], reporter: 'no-passes', elementRef: false });
  const lines = `axe.run(document, ${options}).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ' at ' + nodes.map(({ target }) => target.join(' ')).join(', ')))`;
  return found.parse(await page.evaluate(lines));
}

async function sideways(page: Page): Promise<readonly string[]> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return over > 0 ? [`${over} px too wide`] : [];
}
