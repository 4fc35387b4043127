import { describe, expect, test } from 'vitest';
import { sweepDue } from '../../../functions/sweep-due/sweep-due.ts';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import { complain } from '../../../shared/domain/complaint/complain.ts';
import { at } from '../../notices/notice-builders.ts';
import { aWorld, type World } from '../../notices/notice-world.ts';
import { consentChange, coordinatedCase, decidedCase, plannedCase, sharingTerms } from '../../support/case-states.ts';
import { changeOf } from '../../support/domain-builders.ts';

const sweep = (world: World) => sweepDue(world.sweepDeps, () => 60_000);

/** Sweeps at each waking moment of the case up to this one. */
async function sweepUntil(world: World, until: string): Promise<void> {
  for (let wake = world.ipCase().wakeAt; wake && wake <= at(until); wake = world.ipCase().wakeAt) {
    world.stage.now = wake;
    await sweep(world);
  }
}

const standing = (world: World) => [...world.notices.values()];

describe('a case after its decision', () => {
  test('that nobody opens: a text message that waits for its window, then the task of sending a letter', async () => {
    const world = aWorld({ ipCase: decidedCase() });
    await sweepUntil(world, '2026-03-19T07:00:00Z');
    expect(standing(world)).toMatchObject([
      { kind: 'decision-unopened', channel: 'sms', state: 'waiting', dueAt: at('2026-03-19T08:00:00Z') },
    ]);
    await sweepUntil(world, '2026-03-26T07:00:00Z');
    expect([...world.tasks.values()]).toMatchObject([
      { id: 'send-letter:14-days-after:2026-03-12', kind: 'send-letter', createdAt: at('2026-03-26T07:00:00Z') },
    ]);
  });

  test('without a coordinator reminds leader and deputy by mail, each once', async () => {
    const world = aWorld({ ipCase: decidedCase() });
    world.stage.now = at('2026-04-16T06:00:00Z');
    await Promise.all([sweep(world), sweep(world)]);
    const mails = standing(world).filter(({ kind }) => kind === 'appoint-overdue');
    expect(mails).toMatchObject([{ channel: 'email', state: 'in-digest' }, { channel: 'email' }]);
    expect(
      mails
        .map(({ to }) => to)
        .map((to) => to.who === 'staff' && to.staffId)
        .toSorted(),
    ).toEqual(['dag.dal', 'hanna.hav']);
  });

  test('whose coordinator is away leaves the task of finding a stand-in', async () => {
    const world = aWorld({ ipCase: coordinatedCase({ coordinator: 'petra.perm' }) });
    await sweepUntil(world, '2026-10-08T06:00:00Z');
    expect([...world.tasks.values()].map(({ kind }) => kind)).toContain('coordinator-absent');
  });

  test('with a complaint nobody answers: leader and deputy by mail, and the person in the window of the last day', async () => {
    const sent = { words: { disagrees: 'Alt.' }, timeline: [], now: new Date('2026-03-19T10:00:00Z') };
    const complained = changeOf(complain(decidedCase({ outcome: 'refused' }), sent, masoy)).after;
    const world = aWorld({ ipCase: complained });
    await sweepUntil(world, '2026-04-17T06:00:00Z');
    const complaint = () => standing(world).filter(({ kind }) => kind.startsWith('complaint'));
    expect(complaint().find(({ kind }) => kind === 'complaint-delayed')).toMatchObject({
      channel: 'sms',
      state: 'waiting',
      dueAt: at('2026-04-17T07:00:00Z'),
    });
    await sweepUntil(world, '2026-04-20T06:00:00Z');
    const mails = complaint().filter(({ channel }) => channel === 'email');
    expect(mails.map(({ kind }) => kind).toSorted()).toEqual([
      'complaint-due',
      'complaint-due',
      'complaint-overdue',
      'complaint-overdue',
    ]);
  });

  test('in its 30 days before the revision tells person and coordinator', async () => {
    const world = aWorld({ ipCase: plannedCase(), now: at('2027-03-31T06:00:00Z') });
    await sweep(world);
    const revision = standing(world).filter(({ kind }) => kind.startsWith('revision'));
    expect(revision.map(({ kind, channel, state }) => `${kind} ${channel} ${state}`).toSorted()).toEqual([
      'revision-coming sms waiting',
      'revision-due email in-digest',
    ]);
  });

  test('whose sharing has ended by the calendar is another version, so that a form sent meanwhile is read anew', async () => {
    const wish = { sharing: [sharingTerms({ to: day('2026-06-30') })] };
    const before = consentChange(plannedCase(), { act: { wish } }).after;
    const world = aWorld({ ipCase: before, now: at('2026-06-30T22:00:00Z') });
    await sweep(world);
    expect(world.ipCase()).toMatchObject({ version: before.version + 1, consent: { sharing: [] } });
  });
});
