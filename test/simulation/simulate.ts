import { findingsOf } from './comparing/findings.ts';
import { messageCounts } from './comparing/message-counts.ts';
import { liveApart } from './living/live-apart.ts';
import { addDays, osloDay, osloInstant } from './oracle/calendar.ts';
import { changesOf } from './stories/changes.ts';
import { modelCases } from './stories/model-cases.ts';
import { firstDay, manyStories, outagesOf } from './stories/stories.ts';

const number = (name: string, usual: number): number => Number(process.env[name] ?? usual);

const size = { cases: number('CASES', 1_000), days: number('DAYS', 400), seed: number('SEED', 1) };
const outages = outagesOf(size);
const bounds = { outages, changes: changesOf(outages), until: osloInstant(addDays(firstDay, size.days), 12) };
const started = performance.now();
const seconds = () => Math.round((performance.now() - started) / 1000);

const stories = [...modelCases, ...manyStories(size)];

let month = '';
function progress(at: number): void {
  if (at === 0 || osloDay(at).slice(0, 7) === month) return;
  month = osloDay(at).slice(0, 7);
  console.log(`${month} (after ${seconds()} s)`);
}

const year = await liveApart({ ...size, ...bounds, stories, progress });
const findings = findingsOf(year, bounds);
for (const { name, diary, lines } of findings) {
  console.log([`\n${name}`, ...diary.map((line) => `  ${line}`), ...lines.map((line) => `  ! ${line}`)].join('\n'));
}
console.log('\nMessages from application to first revision, a mail of the day that tells of it being one:');
for (const line of messageCounts(year)) console.log(`  ${line}`);
const count = findings.reduce((sum, { lines }) => sum + lines.length, 0);
console.log(`\n${year.lives.length} cases, ${year.taken.length} messages, ${seconds()} s. Differences: ${count}.`);
process.exitCode = count === 0 ? 0 : 1;
