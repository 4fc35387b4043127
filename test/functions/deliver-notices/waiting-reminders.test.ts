import { describe, expect, test } from 'vitest';
import { deliverNotice } from '../../../functions/deliver-notices/deliver-notice.ts';
import { sweepDue } from '../../../functions/sweep-due/sweep-due.ts';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { closeCase } from '../../../shared/domain/ending/close-case.ts';
import { openDecision } from '../../../shared/domain/handling/open-decision.ts';
import { checkRole } from '../../../shared/domain/parties/check-role.ts';
import { appointCoordinator } from '../../../shared/domain/planning/appoint-coordinator.ts';
import { coordinatorLeft } from '../../../shared/domain/planning/replace-coordinator.ts';
import { whatTimeCallsFor } from '../../../shared/domain/time-rules.ts';
import { addressChange } from '../../../shared/notices/sending/address-notices.ts';
import { at, theCase } from '../../notices/notice-builders.ts';
import { aWorld, type World } from '../../notices/notice-world.ts';
import { consentChange, consentedCase, coordinatedCase, decidedCase, plannedCase } from '../../support/case-states.ts';
import { changeOf } from '../../support/domain-builders.ts';

const sweep = (world: World) => sweepDue(world.sweepDeps, () => 60_000);

/** As it stands when the sweep has run up to this moment. */
const sweptTo = (ipCase: IpCase, moment: string) => whatTimeCallsFor(ipCase, masoy, new Date(moment)).after;

/** The case at 08:00 on the day of a reminder, swept; what it called for waits or is to be sent. */
async function atEight(ipCase: IpCase, moment: string): Promise<World> {
  const world = aWorld({ ipCase, now: at(moment) });
  await sweep(world);
  return world;
}

const noticeOf = (world: World, kind: string) => {
  const found = [...world.notices.values()].find((notice) => notice.kind === kind);
  if (!found) throw new Error(`nothing of ${kind}`);
  return found;
};

const deliver = (world: World, kind: string) =>
  deliverNotice({ key: theCase, noticeId: noticeOf(world, kind).id }, world.deliverDeps);

/** At 09:00, when the window of SMS opens. */
async function anHourLater(world: World): Promise<void> {
  world.pass(60);
  await sweep(world);
}

const now = new Date('2027-03-31T06:30:00Z');
const revisionMorning = () => atEight(sweptTo(plannedCase(), '2027-03-01T10:00:00Z'), '2027-03-31T06:00:00Z');

describe('an SMS of a coming revision, called for at 08:00', () => {
  test('waits for 09:00 and leaves then', async () => {
    const world = await revisionMorning();
    expect(noticeOf(world, 'revision-coming')).toMatchObject({ state: 'waiting', dueAt: at('2027-03-31T07:00:00Z') });
    await anHourLater(world);
    expect(await deliver(world, 'revision-coming')).toBe('sent');
    expect(world.messages[0]?.text).toContain('30. april 2027');
  });

  test('does not leave when the plan was paused at half past eight', async () => {
    const world = await revisionMorning();
    world.become(consentChange(world.ipCase(), { act: { wish: { plan: 'no' }, now } }).after);
    await anHourLater(world);
    expect(await deliver(world, 'revision-coming')).toBe('superseded');
    expect(world.messages).toEqual([]);
    expect(world.tasks.size).toBe(0);
  });

  test('does not leave when the plan is paused in the very moment of sending', async () => {
    const world = await revisionMorning();
    await anHourLater(world);
    const paused = consentChange(world.ipCase(), { act: { wish: { plan: 'no' }, now } }).after;
    world.stage.meanwhile = (step) => {
      if (step === 'before claim' && world.ipCase().status === 'plan-active') world.become(paused);
    };
    expect(await deliver(world, 'revision-coming')).toBe('superseded');
    expect(world.messages).toEqual([]);
  });

  test('does not leave when the case was closed, whatever the reason', async () => {
    const world = await revisionMorning();
    const act = { closing: { reason: 'needEnded' }, staffId: 'hanna.hav', now } as const;
    world.become(changeOf(closeCase(world.ipCase(), act, masoy)).after);
    await anHourLater(world);
    expect(await deliver(world, 'revision-coming')).toBe('superseded');
  });
});

describe('an SMS of a decision that is not opened', () => {
  test('does not leave when the person opened it before the window', async () => {
    const world = await atEight(sweptTo(decidedCase(), '2026-03-12T11:00:00Z'), '2026-03-19T07:00:00Z');
    expect(noticeOf(world, 'decision-unopened').state).toBe('waiting');
    world.become(changeOf(openDecision(world.ipCase(), new Date('2026-03-19T07:30:00Z'), masoy)).after);
    await anHourLater(world);
    expect(await deliver(world, 'decision-unopened')).toBe('superseded');
    expect(world.messages).toEqual([]);
  });

  test('does not leave to an applicant whose role was refused before the window', async () => {
    const application = {
      role: 'parent',
      applicant: { name: 'Mona Mor', mobile: '+4740000032' },
      noticeChannel: 'sms',
    } as const;
    const hanna = { staffId: 'hanna.hav', now: new Date('2026-03-12T10:30:00Z') };
    const accepted = changeOf(checkRole(decidedCase({ application }), { ...hanna, result: 'accepted' }, masoy)).after;
    const world = await atEight(sweptTo(accepted, '2026-03-12T11:00:00Z'), '2026-03-19T07:00:00Z');
    world.become(changeOf(checkRole(world.ipCase(), { ...hanna, result: 'refused' }, masoy)).after);
    await anHourLater(world);
    expect(await deliver(world, 'decision-unopened')).toBe('superseded');
  });
});

describe('a mail to staff that is to be tried again', () => {
  test.each([
    ['appoint-overdue', consentedCase, '2026-04-16T06:00:00Z', appointed],
    ['plan-overdue', coordinatedCase, '2026-06-18T06:00:00Z', withoutPlan],
    ['revision-overdue', plannedCase, '2027-05-07T06:00:00Z', withoutPlan],
  ] as const)('%s does not leave once it is no longer so', async (kind, newCase, moment, change) => {
    const world = await atEight(newCase(), moment);
    world.stage.answer = { result: 'transient', detail: 'busy' };
    world.pass(1);
    await sweep(world);
    await world.stream();
    expect(noticeOf(world, kind).state).toBe('sending');
    const mails = world.mails.length;
    world.become(change(world.ipCase(), new Date(moment)));
    await anHourLater(world);
    await world.stream();
    expect(noticeOf(world, kind).state).toBe('superseded');
    expect(world.mails).toHaveLength(mails);
  });
});

describe('news of a new coordinator', () => {
  const evening = new Date('2026-03-19T18:00:00Z');

  function appointedInTheEvening(): World {
    const before = sweptTo(consentedCase(), '2026-03-19T17:00:00Z');
    const act = { coordinator: 'kari.koord', staffId: 'hanna.hav', now: evening };
    const change = addressChange(changeOf(appointCoordinator(before, act, masoy)), masoy, at(evening.toISOString()));
    return aWorld({ ipCase: change.after, notices: change.notices, now: at('2026-03-20T08:00:00Z') });
  }

  test('leaves in the morning to the person, and to the coordinator whose mail was held up', async () => {
    const world = appointedInTheEvening();
    await sweep(world);
    expect(await deliver(world, 'coordinator-appointed')).toBe('sent');
    expect(await deliver(world, 'coordination')).toBe('sent');
  });

  test('does not leave once they have left', async () => {
    const world = appointedInTheEvening();
    const act = { staffId: 'hanna.hav', now: new Date('2026-03-20T07:00:00Z') };
    world.become(changeOf(coordinatorLeft(world.ipCase(), act, masoy)).after);
    await sweep(world);
    expect(await deliver(world, 'coordinator-appointed')).toBe('superseded');
    expect(await deliver(world, 'coordination')).toBe('superseded');
    expect([world.messages, world.mails]).toEqual([[], []]);
  });

  test('does not reach one who is replaced in the very moment of sending', async () => {
    const world = appointedInTheEvening();
    await sweep(world);
    const replaced = appointed(world.ipCase(), new Date('2026-03-20T08:00:00Z'), 'dag.dal');
    world.stage.meanwhile = (step) => {
      if (step === 'before claim') world.become(replaced);
    };
    expect(await deliver(world, 'coordination')).toBe('superseded');
    expect(world.mails).toEqual([]);
  });
});

function appointed(ipCase: IpCase, at: Date, coordinator = 'kari.koord'): IpCase {
  const act = { coordinator, staffId: 'hanna.hav', now: at };
  return changeOf(appointCoordinator(ipCase, act, masoy)).after;
}

function withoutPlan(ipCase: IpCase, at: Date): IpCase {
  return consentChange(ipCase, { act: { wish: { plan: 'no' }, now: at } }).after;
}
