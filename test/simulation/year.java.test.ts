import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DynamoLocal, startDynamoLocal } from '../support/dynamo-local.ts';
import { findingsOf } from './comparing/findings.ts';
import { comingIn } from './comparing/product-words.ts';
import { live } from './living/live.ts';
import { addDays, osloInstant } from './oracle/calendar.ts';
import { changesOf } from './stories/changes.ts';
import { firstDay, manyStories, outagesOf, shortYear as size } from './stories/stories.ts';

/** Its own: one that has had hundreds of tables takes more than twice as long. */
let dynamo: DynamoLocal;

beforeAll(async () => {
  dynamo = await startDynamoLocal();
});
afterAll(() => dynamo.stop());

test('what a hundred cases tell in four months is what was to be told, to whom and when, each thing once', async () => {
  const outages = outagesOf(size);
  const bounds = { outages, changes: changesOf(outages), until: osloInstant(addDays(firstDay, size.days), 12) };
  const { endpoint } = dynamo;
  const year = await live({ ...bounds, endpoint, seed: size.seed, stories: manyStories(size) });
  expect(findingsOf(year, bounds)).toEqual([]);
  expect(year.taken.length).toBeGreaterThan(500);
  // Neither would be missed, were nobody told several things at once, or anything ahead.
  const several = year.lives.flatMap(({ notices }) => notices.filter(({ about, sentAt }) => about && sentAt));
  expect(several.length).toBeGreaterThan(2);
  const ahead = year.taken.flatMap(({ text }) => comingIn(text));
  expect(ahead.length).toBeGreaterThan(20);
}, 240_000);
