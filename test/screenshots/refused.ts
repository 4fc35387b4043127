import type { Pairs, Visitor } from '../journeys/visitor.ts';

/** Sends the form with what it refuses; throws when it did not, since then something has changed. */
export async function sendRefused(visitor: Visitor, pairs: Pairs): Promise<void> {
  await visitor.fill(pairs);
  await visitor.send();
  // The page it was sent from may stand there for a moment yet.
  const problems = visitor.page.locator('.ds-error-summary').waitFor({ state: 'attached', timeout: 10_000 });
  await problems.catch(() => {
    throw new Error(`${visitor.path()} has no problems to show`);
  });
}
