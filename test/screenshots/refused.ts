import type { Pairs, Visitor } from '../journeys/visitor.ts';

/** Sends the form with what it refuses; throws when it did not, since then something has changed. */
export async function sendRefused(visitor: Visitor, pairs: Pairs): Promise<void> {
  await visitor.fill(pairs);
  await visitor.send();
  if (await visitor.page.locator('.ds-error-summary').count()) return;
  throw new Error(`${visitor.path()} has no problems to show`);
}
