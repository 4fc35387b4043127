import { describe, expect, test } from 'vitest';
import { deliverNotice } from '../../../functions/deliver-notices/deliver-notice.ts';
import { sweepDue } from '../../../functions/sweep-due/sweep-due.ts';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { planMeeting } from '../../../shared/domain/planning/plan-meeting.ts';
import type { Notice } from '../../../shared/domain/telling/notice.ts';
import { addressChange } from '../../../shared/notices/sending/address-notices.ts';
import { at, theCase } from '../../notices/notice-builders.ts';
import { aWorld, type World } from '../../notices/notice-world.ts';
import { plannedCase } from '../../support/case-states.ts';
import { changeOf } from '../../support/domain-builders.ts';
import { meetingTerms } from '../../support/meeting-builders.ts';
import { handle, softBounce } from '../record-receipts/handling.ts';
import { aMailEvent } from '../record-receipts/provider-events.ts';

/** Friday after the window of SMS; it opens again at 09:00 on Monday 11 May. */
const fridayEvening = '2026-05-08T16:00:00Z';

/** A meeting on Monday, agreed on Friday evening with a person who is reached so, the wanted way first. */
function agreed(from: string, reach: IpCase['reach']['person']): { readonly world: World; readonly notice: Notice } {
  const [channel = 'sms'] = reach;
  const before: IpCase = { ...plannedCase(), channel, reach: { person: reach, applicant: [] } };
  const terms = meetingTerms({ on: day('2026-05-11'), from, to: '12:00', invited: [{ who: 'person' }] });
  const act = { staffId: 'kari.koord', now: new Date(fridayEvening), terms };
  const change = changeOf(planMeeting(before, act, masoy));
  const { notices } = addressChange(change, masoy, at(fridayEvening));
  const [notice] = notices;
  if (!notice) throw new Error('nobody is told');
  const { wakeAt: _, ...ipCase } = change.after;
  const world = aWorld({ ipCase, notices, now: at(fridayEvening) });
  if (change.meeting) world.keepMeeting(change.meeting);
  return { world, notice };
}

const deliver = ({ deliverDeps }: World, { id }: Notice) => deliverNotice({ key: theCase, noticeId: id }, deliverDeps);
const sweep = ({ sweepDeps }: World) => sweepDue(sweepDeps, () => 60_000);
const tasks = (world: World) => [...world.tasks.values()].map(({ kind, about }) => `${kind} ${about}`);

describe('a meeting before an SMS may leave', () => {
  test('is told by e-mail at once where there is an address', () => {
    expect(agreed('08:30', ['sms', 'email']).notice).toMatchObject({ channel: 'email', state: 'pending' });
  });

  test('is somebody’s to ring about at once where there is none, and the ledger says why', async () => {
    const { world, notice } = agreed('08:30', ['sms']);
    expect(await deliver(world, notice)).toBe('expired');
    expect(world.messages).toEqual([]);
    expect(world.standing(notice)).toMatchObject({ state: 'expired', detail: 'window-missed' });
    expect(world.standing(notice).steps).toMatchObject([{ at: at(fridayEvening), state: 'expired' }]);
    expect(tasks(world)).toEqual(['ring-or-write meeting']);
    expect(world.counts).toMatchObject({ NoticesFailed: 1 });
  });

  test('that begins after the window has opened waits for it', async () => {
    const { world, notice } = agreed('09:30', ['sms']);
    expect(notice).toMatchObject({ channel: 'sms', state: 'waiting', dueAt: at('2026-05-11T07:00:00Z') });
    world.stage.now = at('2026-05-11T07:00:00Z');
    await sweep(world);
    expect(await deliver(world, notice)).toBe('sent');
  });
});

describe('a message about a meeting', () => {
  test('that nobody sent in time does not leave after it has begun', async () => {
    const { world, notice } = agreed('09:30', ['email']);
    world.stage.now = at('2026-05-11T07:30:00Z');
    await sweep(world);
    expect(await deliver(world, notice)).toBe('expired');
    expect(world.mails).toEqual([]);
    expect(world.standing(notice)).toMatchObject({ state: 'expired', detail: 'too-late' });
    expect(tasks(world)).toEqual(['ring-or-write meeting']);
  });

  test('is tried again as long as there is time, and no longer', async () => {
    const { world, notice } = agreed('09:30', ['email']);
    world.stage.now = at('2026-05-11T07:10:00Z');
    world.stage.answer = { result: 'transient', detail: 'busy' };
    const tried: string[] = [];
    for (let attempt = 0; attempt < 6 && tried.at(-1) !== 'expired'; attempt += 1) {
      await deliver(world, notice);
      tried.push(world.standing(notice).state);
      world.stage.now = world.standing(notice).dueAt ?? world.stage.now;
      await sweep(world);
    }
    // At 09:10, 09:11 and 09:16; the next would be at 09:31.
    expect(tried).toEqual(['waiting', 'waiting', 'expired']);
    expect(world.mails).toHaveLength(3);
    expect(tasks(world)).toEqual(['ring-or-write meeting']);
  });

  test('to a full mailbox goes on as SMS while there is time', async () => {
    const { world, notice } = agreed('09:30', ['email', 'sms']);
    await deliver(world, notice);
    world.stage.now = at('2026-05-11T07:29:30Z');
    await handle(world, aMailEvent(world.standing(notice), softBounce));
    expect(world.standing(notice)).toMatchObject({ state: 'expired', detail: 'mailbox-full' });
    expect([...world.notices.values()].at(-1)).toMatchObject({ channel: 'sms', state: 'pending' });
    expect(world.tasks.size).toBe(0);
  });

  test('held back by a pause is somebody’s to ring about on the last working day before it', async () => {
    const { world, notice } = agreed('09:30', ['email']);
    const noticesPaused = { since: day('2026-05-08'), why: 'Feil i teksten' };
    world.state.municipalities.set('masoy', { ...masoy, noticesPaused });
    await deliver(world, notice);
    expect(world.standing(notice)).toMatchObject({ state: 'handed-to-person', detail: 'paused' });
    expect(tasks(world)).toEqual(['ring-or-write meeting']);
  });
});
