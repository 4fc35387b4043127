import { describe, expect, test } from 'vitest';
import { deliverNotice } from '../../../functions/deliver-notices/deliver-notice.ts';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { obstacleToAgain } from '../../../shared/notices/sending/send-again.ts';
import { aNotice, aPlan, theCase } from '../../notices/notice-builders.ts';
import { aWorld } from '../../notices/notice-world.ts';
import { aReceivedCase } from '../../support/domain-builders.ts';

/** A mail of a decision, in a case that has become so since it was planned. */
async function delivered(since: Partial<IpCase>, noticeChannel: 'email' | 'phone' = 'email') {
  const notice = aNotice();
  const world = aWorld({ notices: [notice], ipCase: { ...aReceivedCase({ noticeChannel }), ...since } });
  await deliverNotice({ key: theCase, noticeId: notice.id }, world.deliverDeps);
  return { world, notice: world.standing(notice), others: [...world.notices.values()].slice(1) };
}

describe('a notice whose address may not be used any more', () => {
  test('since it bounced or somebody complained: suppressed, and the other channel instead', async () => {
    const { world, notice, others } = await delivered({ reach: { person: ['sms'], applicant: [] } });
    expect(notice).toMatchObject({ state: 'suppressed', detail: 'address-lost' });
    expect(others).toMatchObject([{ channel: 'sms', state: 'pending' }]);
    expect(world.mails).toEqual([]);
    expect(world.tasks.size).toBe(0);
  });

  test('and there is no other: suppressed, and a task', async () => {
    const { world, notice, others } = await delivered({ reach: { person: [], applicant: [] } });
    expect(notice).toMatchObject({ state: 'suppressed', detail: 'address-lost' });
    expect(others).toEqual([]);
    expect([...world.tasks.values()]).toMatchObject([{ kind: 'ring-or-write', about: 'decision-ready' }]);
  });

  test('since their address is protected and they asked for a call: suppressed, and a task', async () => {
    const { world, notice } = await delivered({ restricted: true }, 'phone');
    expect(notice).toMatchObject({ state: 'suppressed', detail: 'not-asked-for' });
    expect(world.mails).toEqual([]);
    expect(world.tasks.size).toBe(1);
  });

  test.each(['letter', 'phone'] as const)(
    'since they would rather have a %s: suppressed, and a task',
    async (channel) => {
      const { world, notice, others } = await delivered({ channel });
      expect(notice).toMatchObject({ state: 'suppressed', detail: 'not-asked-for' });
      expect(others).toEqual([]);
      expect(world.mails).toEqual([]);
      expect(world.tasks.size).toBe(1);
    },
  );

  test('has each such end in its ledger, with the moment', async () => {
    const { notice } = await delivered({ reach: { person: [], applicant: [] } });
    expect(notice.steps).toMatchObject([{ state: 'suppressed', detail: 'address-lost' }]);
    expect(notice.steps?.[0]?.at).toBeDefined();
  });

  test('can be sent again once there is another address', async () => {
    const { world, notice } = await delivered({ reach: { person: [], applicant: [] } });
    const circumstances = { notices: [notice], municipality: masoy };
    expect(obstacleToAgain(notice, { ...circumstances, ipCase: world.ipCase() })).toBe('no-channel');
    const ipCase = { ...world.ipCase(), reach: { person: ['email'], applicant: [] } } as const;
    expect(obstacleToAgain(notice, { ...circumstances, ipCase })).toBeUndefined();
  });
});

describe('a notice whose text cannot be made', () => {
  // A receipt names the date of the answer.
  const notice = aNotice({}, aPlan({ kind: 'receipt', urgency: 'at-once' }));

  test('fails at once and rings an alarm; nobody waits for it', async () => {
    const world = aWorld({ notices: [notice] });
    const deliver = (id: string) => deliverNotice({ key: theCase, noticeId: id }, world.deliverDeps);
    expect(await deliver(notice.id)).toBe('failed');
    expect(world.standing(notice)).toMatchObject({ state: 'failed', detail: 'rendering-failure' });
    expect(world.counts).toMatchObject({ NoticesNotRendered: 1, NoticesFailed: 1 });
    // The SMS names the date too.
    for (const { id, state } of world.notices.values()) if (state === 'pending') await deliver(id);
    expect(world.mails).toEqual([]);
    expect(world.messages).toEqual([]);
    expect([...world.notices.values()].map(({ state }) => state)).toEqual(['failed', 'failed']);
    expect([...world.tasks.values()]).toMatchObject([{ kind: 'ring-or-write', about: 'receipt' }]);
  });
});
