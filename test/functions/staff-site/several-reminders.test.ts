import { describe, expect, test } from 'vitest';
import { day, instant } from '../../../shared/domain/calendar/day.ts';
import type { Task } from '../../../shared/domain/telling/notice.ts';
import type { Reminder } from '../../../shared/domain/telling/reminder.ts';
import { noticeOn } from '../../../shared/notices/sending/address-notices.ts';
import { ringOrWrite } from '../../../shared/notices/sending/ring-or-write.ts';
import { aPlan } from '../../notices/notice-builders.ts';
import { hanna } from './staff-world.ts';
import { address, key, staged, stored } from './staged-case.ts';

const about: readonly Reminder[] = [
  { kind: 'revision-coming', occurrence: '30-days-before:2027-04-30', date: day('2027-04-30') },
  { kind: 'decision-unopened', occurrence: '7-days-after:2026-03-12', date: day('2026-03-12') },
];
const at = instant(new Date('2027-04-05T06:00:00Z'));
const occurrence = about.map((each) => `${each.kind}:${each.occurrence}`).join('+');
const plan = aPlan({ kind: 'several-reminders', occurrence, about, date: day('2027-04-30') });

/** A case with one message of two things that did not arrive, and the task that took its place. */
async function withTask() {
  const { world } = await staged('planned');
  const before = await stored(world);
  const notice = { ...noticeOn('email', plan, { key, at }), state: 'handed-to-person' as const };
  const task: Task = ringOrWrite(plan, at);
  await world.stores.due.commit({ before, after: before, events: [], notices: [notice], tasks: [task] });
  world.at('2027-04-06T10:00:00Z');
  return { world, task, browser: await world.signIn(hanna) };
}

const text = (html: string) => html.replace(/<[^>]+>/g, '').replaceAll('\u00a0', ' ');

describe('a message of several reminders', () => {
  test('stands in the ledger with each thing that it told', async () => {
    const { browser } = await withTask();
    expect(text((await browser.get(address)).body)).toContain(
      'Flere påminnelser (planen skal snart revideres; svaret er ikke åpnet) til personen saken gjelder, e-post',
    );
  });

  test('that ends as a task names each of them, with the letter for each', async () => {
    const { browser } = await withTask();
    const { body } = await browser.get(address);
    expect(text(body)).toContain(
      'Systemet kunne ikke gi beskjed om dette: planen skal snart revideres, svaret er ikke åpnet. Ring eller send brev.',
    );
    const tasks = body.slice(body.indexOf('id="tasks"'));
    expect(tasks).toContain(`href="${address}/brev/revision-coming/person"`);
    expect(tasks).toContain(`href="${address}/brev/decision/person"`);
  });

  test('and is ticked off has brought the decision: nobody is to be reminded of it more', async () => {
    const { world, browser, task } = await withTask();
    const { version } = await stored(world);
    await browser.post(`${address}/task-done`, { version: String(version), task: task.id });
    expect((await world.stores.cases.tasks(key))[0]?.doneBy).toBe('hanna.hav');
    expect((await stored(world)).decision?.letterOn).toBe('2027-04-06');
  });
});
