import { expect, test } from 'vitest';
import { addDays, osloInstant } from '../oracle/calendar.ts';
import { expectedOf } from '../oracle/expect.ts';
import { isReminder, withinLimits } from '../oracle/limits.ts';
import { nameOf, type Told } from '../oracle/told.ts';
import { changesOf, plainlyOver } from './changes.ts';
import { firstDay, manyStories, outagesOf, shortYear } from './stories.ts';
import type { Story } from './story.ts';

const outages = outagesOf(shortYear);
const changes = changesOf(outages);
const until = osloInstant(addDays(firstDay, shortYear.days), 12);

/** The reminders that wait for a day with room. */
function waiting({ municipality, acts }: Story): readonly Told[] {
  const expected = expectedOf(acts, { settings: plainlyOver(municipality, changes), outages, until });
  const isOfItsDay = ({ to, what, at }: Told) =>
    expected.some((told) => nameOf(told.to) === nameOf(to) && told.what === what && told.at === at);
  return withinLimits(expected, outages).filter((told) => isReminder(told) && told.at < until && !isOfItsDay(told));
}

test('in the short year there are weeks in which enough is enough, so that it would be missed', () => {
  expect(manyStories(shortYear).flatMap(waiting).length).toBeGreaterThan(2);
});
