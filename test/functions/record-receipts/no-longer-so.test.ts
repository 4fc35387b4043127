import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { openDecision } from '../../../shared/domain/handling/open-decision.ts';
import type { Notice } from '../../../shared/domain/telling/notice.ts';
import { aNotice, aPlan } from '../../notices/notice-builders.ts';
import { aWorld } from '../../notices/notice-world.ts';
import { closedCase, decidedCase } from '../../support/case-states.ts';
import { changeOf } from '../../support/domain-builders.ts';
import { handle, hardBounce, inState, others } from './handling.ts';
import { aMailEvent } from './provider-events.ts';

const opened = changeOf(openDecision(decidedCase(), new Date('2026-03-20T10:00:00Z'), masoy)).after;
const reminder = aNotice({}, aPlan({ kind: 'decision-unopened', occurrence: '7-days-after:2026-03-12' }));
const planReady = aNotice({}, aPlan({ kind: 'plan-ready', occurrence: 'registered:5' }));

/** What is left for people and the other channel once the event has come. */
async function follows(notice: Notice, ipCase: IpCase, event: Parameters<typeof aMailEvent>[1]) {
  const sent = inState('sent', notice);
  const world = aWorld({ ipCase, notices: [sent] });
  await handle(world, aMailEvent(sent, event));
  return { world, left: [...others(world, sent), ...world.tasks.values()].length, state: world.standing(sent).state };
}

describe('a mail that did not arrive, about what is no longer so', () => {
  test('is recorded and its address lost, and nobody is to ring or be told otherwise', async () => {
    const { world, left, state } = await follows(reminder, opened, hardBounce);
    expect([state, left]).toEqual(['bounced', 0]);
    expect(world.ipCase().reach.person).toEqual(['sms']);
  });

  test('still goes on by the other channel while it is so', async () => {
    expect(await follows(reminder, decidedCase(), hardBounce)).toMatchObject({ state: 'bounced', left: 1 });
  });

  test('is nobody’s task where the person has died', async () => {
    const dead = closedCase({}, { reason: 'deceased' });
    expect((await follows(planReady, dead, hardBounce)).left).toBe(0);
    expect((await follows(planReady, dead, { eventType: 'Reject' })).left).toBe(0);
    expect((await follows(planReady, closedCase(), { eventType: 'Reject' })).left).toBe(1);
  });
});
