import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

export type Language = 'nb' | 'nn' | 'en';
export const widths = [360, 1280] as const;

/** `part` is a chapter of the overview, `name` one page in one state. */
export type Motif = { readonly part: string; readonly name: string; readonly language: Language };

/** One page in one language and state, with a file a width. */
export type Shot = Motif & { readonly heading: string; readonly files: readonly string[] };

export type Camera = {
  readonly shots: readonly Shot[];
  /** The page as it stands, whole, narrow and wide. */
  readonly take: (page: Page, motif: Motif) => Promise<void>;
};

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
  return { shots, take };
}

function fileName(words: string): string {
  return words.replace(/[^\p{L}\d]+/gu, '-').replace(/^-|-$/g, '') || 'front';
}
