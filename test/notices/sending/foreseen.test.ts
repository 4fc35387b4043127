import { describe, expect, test } from 'vitest';
import { sweepCase } from '../../../functions/sweep-due/sweep-case.ts';
import { emptyTally } from '../../../functions/sweep-due/tally.ts';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { addDays, day, instant } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { withWakeAt } from '../../../shared/domain/wake.ts';
import { foreseen } from '../../../shared/notices/sending/foreseen.ts';
import { everyLife, type Scene } from '../../domain/life.ts';
import { decidedCase, plannedCase } from '../../support/case-states.ts';
import { aReceivedCase } from '../../support/domain-builders.ts';
import { nameOf } from '../../support/memory-state.ts';
import { memoryStores } from '../../support/memory-store.ts';

const days = 30;
const hourMs = 3_600_000;

/** What a case gets when the sweep runs every hour of these days and nobody touches it. */
async function swept(ipCase: IpCase, from: Date) {
  const stores = memoryStores([masoy]);
  stores.state.cases.set(nameOf(ipCase), { ipCase, contacts: { person: { name: 'Siv' } }, events: [], views: [] });
  for (let hour = 0; hour <= days * 24; hour += 1) {
    const at = instant(new Date(from.getTime() + hour * hourMs));
    await sweepCase(ipCase, at, { due: stores.due, settings: stores.settings, tally: emptyTally() });
  }
  const [notices, tasks] = await Promise.all([stores.cases.notices(ipCase), stores.cases.tasks(ipCase)]);
  return told({ notices, tasks });
}

type Told = Pick<ReturnType<typeof foreseen>[number], 'notices' | 'tasks'>;

/** Who is told what, how, and when it leaves; which tasks are left, and when. */
function told({ notices, tasks }: Told) {
  return [
    ...notices.map(({ id, kind, state, createdAt, dueAt }) => `${createdAt} ${kind} ${id} ${state} ${dueAt}`),
    ...tasks.map(({ id, createdAt }) => `${createdAt} ${id}`),
  ].toSorted();
}

function ahead(ipCase: IpCase, from: Date) {
  const all = foreseen(ipCase, masoy, { from, days });
  return told({ notices: all.flatMap(({ notices }) => notices), tasks: all.flatMap(({ tasks }) => tasks) });
}

/** Cases of all kinds, in the middle of their lives. */
function someScenes(): readonly Scene[] {
  const scenes: Scene[] = [];
  everyLife(() => (scene) => scenes.push(scene));
  return scenes.filter((_, index) => index % 9 === 0);
}

describe('what will be sent in the next 30 days', () => {
  test('is what the sweep then sends, in every state that a case can be in', async () => {
    const kinds = new Set<string>();
    for (const { change, now } of someScenes()) {
      // Ladders have their steps on the hour.
      const from = new Date(Math.ceil(now.getTime() / hourMs) * hourMs);
      const expected = ahead(change.after, from);
      for (const line of expected) kinds.add(line.split(' ')[1] ?? '');
      expect(await swept(change.after, from)).toEqual(expected);
    }
    // Else the lives have nothing ahead, and this proves nothing.
    expect(kinds.size).toBeGreaterThan(15);
  });

  test('names the automatic preliminary answer that nobody has given', () => {
    const all = foreseen(aReceivedCase(), masoy, { from: new Date('2026-03-25T09:00:00Z'), days });
    const kinds = all.flatMap(({ notices }) => notices).map(({ kind }) => kind);
    expect(kinds).toContain('preliminary-answer');
    expect(all.flatMap(({ tasks }) => tasks).map(({ kind }) => kind)).toContain('correct-preliminary-answer');
  });

  test('is one message on its day, of all that was too much for its own', async () => {
    const from = new Date('2027-03-29T04:00:00Z');
    const { decision, ...planned } = plannedCase();
    const unread = {
      ...planned,
      ...(decision && { decision: { ...decision, toldOn: day('2027-03-25') } }),
      remindedOn: { person: [day('2027-03-30'), day('2027-03-31')].map((on) => addDays(on, -3)) },
      sweptTo: instant(from),
    };
    const ipCase = withWakeAt(unread, masoy);
    const toPerson = foreseen(ipCase, masoy, { from, days }).flatMap(({ at, notices }) =>
      notices
        .filter(({ to }) => to.who === 'person')
        .map(({ kind, about }) => [at, kind, about?.map((each) => each.kind)]),
    );
    // The revision would be told on 31 March, the decision on 1 April.
    expect(toPerson).toEqual([
      ['2027-04-05T06:00:00.000Z', 'several-reminders', ['revision-coming', 'decision-unopened']],
    ]);
    expect(await swept(ipCase, from)).toEqual(ahead(ipCase, from));
  });

  test('ends with the thirtieth day', () => {
    const kindsFrom = (from: string) =>
      foreseen(plannedCase(), masoy, { from: new Date(from), days }).flatMap(({ notices }) =>
        notices.map(({ kind }) => kind),
      );
    // Told on 31 March at eight, of a revision on 30 April.
    expect(kindsFrom('2027-02-28T09:00:00Z')).not.toContain('revision-coming');
    expect(kindsFrom('2027-03-01T09:00:00Z')).toContain('revision-coming');
  });

  test('is nothing in a case where nothing is owed', () => {
    const from = new Date('2026-03-13T10:00:00Z');
    const opened = { ...decidedCase({ outcome: 'refused' }) };
    const { wakeAt: _, ...resting } = opened;
    expect(foreseen(resting, masoy, { from, days })).toEqual([]);
  });
});
