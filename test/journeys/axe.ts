import axe from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';
import * as z from 'zod/mini';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const widths = [
  { width: 320, height: 256 },
  { width: 1280, height: 900 },
];
const found = z.array(z.string());

/** Every page of this context brings axe-core; the pages themselves have no script. */
export async function withAxe(context: BrowserContext): Promise<void> {
  await context.addInitScript({ content: axe.source });
}

/** What axe finds on the page as it stands, narrow and wide, and whether it can only be read by scrolling sideways. */
export async function troubleOn(page: Page, state = ''): Promise<readonly string[]> {
  const trouble: string[] = [];
  for (const size of widths) {
    await page.setViewportSize(size);
    const name = `${new URL(page.url()).pathname} ${state} ${size.width}`;
    trouble.push(...[...(await violations(page)), ...(await sideways(page))].map((each) => `${name}: ${each}`));
  }
  return trouble;
}

async function violations(page: Page): Promise<readonly string[]> {
  const options = JSON.stringify({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
  const lines = `axe.run(document, ${options}).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ' at ' + nodes.map(({ target }) => target.join(' ')).join(', ')))`;
  return found.parse(await page.evaluate(lines));
}

async function sideways(page: Page): Promise<readonly string[]> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return over > 0 ? [`${over} px too wide`] : [];
}
