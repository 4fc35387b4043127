import type { Page } from 'playwright-core';
import { lixOfPage } from '../reading/lix.ts';
import { type Known, troubleOn, withAxe } from './axe.ts';
import type { Lens, Motif } from './camera.ts';

/** What was found on one page in one language and state. */
export type Inspected = Motif & {
  /** What axe finds, narrow and wide, and whether it must be scrolled sideways. */
  readonly trouble: readonly string[];
  /** How heavy it is to read. */
  readonly lix: number;
};

export type Inspector = Lens & { readonly pages: readonly Inspected[] };

/** Looks at each page as the rules of accessibility and of plain language do. */
export function createInspector(): Inspector {
  const pages: Inspected[] = [];
  const known: Known = new Set();
  const take = async (page: Page, motif: Motif) => {
    const trouble = await troubleOn(page, motif.name, known);
    pages.push({ ...motif, trouble, lix: lixOfPage(await page.content()) });
  };
  return { pages, take, script: true, prepare: withAxe };
}
