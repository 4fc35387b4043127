import type { Browser, Values, VisitedPage } from '../../infra/local/browser.ts';

/** Sends the consent form at this address, in a browser where the person has signed in; the receipt. */
export async function consentTo(browser: Browser, address: string, values: Values): Promise<VisitedPage> {
  const receipt = await browser.submit(await browser.get(address), { values });
  if (receipt.status !== 200 || !receipt.url.endsWith('/kvittering')) {
    throw new Error(`consent: ${receipt.status} at ${receipt.url}`);
  }
  return receipt;
}
