import { startDynamoLocal } from '../support/dynamo-local.ts';
import { differences } from './compare.ts';
import { live } from './live.ts';
import { addDays, osloClock, osloDay, osloInstant } from './oracle/calendar.ts';
import { firstDay, manyStories, outagesOf } from './stories.ts';

const number = (name: string, usual: number): number => Number(process.env[name] ?? usual);

const size = { cases: number('CASES', 1_000), days: number('DAYS', 400), seed: number('SEED', 1) };
const dynamo = await startDynamoLocal();
const started = performance.now();
try {
  const until = osloInstant(addDays(firstDay, size.days), 12);
  const outages = outagesOf(size);
  let month = '';
  const progress = (at: number) => {
    if (osloDay(at).slice(0, 7) === month) return;
    month = osloDay(at).slice(0, 7);
    console.log(`${month}  ${Math.round((performance.now() - started) / 1000)} s`);
  };
  const year = await live({ endpoint: dynamo.endpoint, ...size, stories: manyStories(size), outages, until, progress });
  let count = 0;
  for (const life of year.lives) {
    const found = [...life.refused.map((act) => `refused    ${act}`), ...differences(life, { outages, until })];
    count += found.length;
    if (found.length === 0) continue;
    console.log(`\n${life.story.name} ${life.key.municipality} ${life.key.reference}`);
    for (const { at, ...act } of life.diary) console.log(`  ${osloDay(at)} ${osloClock(at)} ${JSON.stringify(act)}`);
    for (const line of found) console.log(`  ! ${line}`);
  }
  console.log(`\n${year.lives.length} cases, ${year.taken.length} messages, differences: ${count}`);
  process.exitCode = count === 0 ? 0 : 1;
} finally {
  await dynamo.stop();
}
