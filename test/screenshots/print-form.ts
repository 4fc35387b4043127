import type { Page } from 'playwright-core';

export const paperForms = ['soknad', 'samtykke', 'melding'] as const;

/** A blank form as the browser prints it: A4, tagged, with the headings as bookmarks; to a file when one is named. */
export async function printForm(page: Page, address: string, path?: string): Promise<Buffer> {
  const response = await page.goto(address);
  if (!response?.ok()) throw new Error(`${address} answered ${response?.status()}`);
  return page.pdf({ format: 'A4', tagged: true, outline: true, preferCSSPageSize: true, ...(path && { path }) });
}
