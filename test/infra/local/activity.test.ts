import { expect, test } from 'vitest';
import { createActivity } from '../../../infra/local/activity.ts';

test('it is quiet once no work has gone on for two seconds, however much did at once', async () => {
  let now = 0;
  const activity = createActivity(2000, () => now);
  const ends = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const works = ends.map(({ promise }) => activity.during(() => promise));
  now = 60_000;
  ends[0]?.resolve();
  await works[0];
  now = 90_000;
  expect(activity.isQuiet()).toBe(false);
  ends[1]?.resolve();
  await works[1];
  now = 91_900;
  expect(activity.isQuiet()).toBe(false);
  now = 92_100;
  expect(activity.isQuiet()).toBe(true);
});

test('whoever follows is told when work begins, also when the last went wrong, and when something happens', async () => {
  const activity = createActivity(2000);
  let told = 0;
  activity.follow(() => {
    told += 1;
  });
  await expect(activity.during(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await activity.during(async () => 'done')).toBe('done');
  activity.touch();
  expect(told).toBe(3);
});
