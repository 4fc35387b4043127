import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';

export type Language = 'nb' | 'nn' | 'en';
export const widths = [360, 1280] as const;

/** `part` is a chapter of the overview, `name` one page in one state. */
export type Motif = { readonly part: string; readonly name: string; readonly language: Language };

/** One page in one language and state, with a file a width. */
export type Shot = Motif & { readonly heading: string; readonly files: readonly string[] };

/** Whatever is to be done with each page that somebody can meet. */
export type Lens = {
  /** Whether the browser runs scripts: ours has none, some tools that look at it are one. */
  readonly script: boolean;
  /** Before the first page of a visitor. */
  readonly prepare: (context: BrowserContext) => Promise<void>;
  /** The page as it stands, narrow and wide. */
  readonly take: (page: Page, motif: Motif) => Promise<void>;
};

export type Camera = Lens & { readonly shots: readonly Shot[] };

/** Photographs each page, whole. */
export function createCamera(folder: string): Camera {
  const shots: Shot[] = [];
  const take = async (page: Page, motif: Motif) => {
    const { part, name, language } = motif;
    const files: string[] = [];
    mkdirSync(join(folder, fileName(part)), { recursive: true });
    for (const width of widths) {
      const file = `${fileName(part)}/${fileName(name)}.${language}.${width}.png`;
      await page.setViewportSize({ width, height: 800 });
      await page.screenshot({ path: join(folder, file), fullPage: true });
      files.push(file);
    }
    const [heading = ''] = await page.locator('h1').allInnerTexts();
    shots.push({ ...motif, heading, files });
  };
  return { shots, take, script: false, prepare: async () => undefined };
}

function fileName(words: string): string {
  return words.replace(/[^\p{L}\d]+/gu, '-').replace(/^-|-$/g, '') || 'front';
}
