import { describe, expect, test } from 'vitest';
import { deliverNotice } from '../../../functions/deliver-notices/deliver-notice.ts';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { addressChange } from '../../../shared/notices/sending/address-notices.ts';
import { aNotice, aPlan, aReminder, at, noon, theCase } from '../../notices/notice-builders.ts';
import { aWorld } from '../../notices/notice-world.ts';
import { aReceivedCase } from '../../support/domain-builders.ts';
import { handle, hardBounce, inState, others } from './handling.ts';
import { aMailEvent } from './provider-events.ts';

/** SES keeps the addresses that bounced: it answers with a bounce, and sends nothing. */
const heldBack = {
  eventType: 'Bounce',
  bounce: { bounceType: 'Permanent', bounceSubType: 'OnAccountSuppressionList' },
};

describe('an address that is no good', () => {
  test.each([
    ['bounced for good', hardBounce],
    ['bounced for good in another case', heldBack],
    ['was complained of', { eventType: 'Complaint' }],
  ])('because it %s is not used for the next notice', async (_, event) => {
    const notice = inState('sent');
    const world = aWorld({ notices: [notice] });
    await handle(world, aMailEvent(notice, event));
    const next = { ...aPlan({ occurrence: 'decided:3' }), to: notice.to };
    expect(world.ipCase().reach.person).toEqual(['sms']);
    const change = { before: world.ipCase(), after: world.ipCase(), events: [], notices: [next], tasks: [] };
    expect(addressChange(change, masoy, noon).notices).toMatchObject([{ channel: 'sms' }]);
  });

  test('leaves a task when there is no other, for the next notice too', async () => {
    const reach = { person: ['email'], applicant: [] } as const;
    const notice = inState('sent');
    const world = aWorld({ notices: [notice], ipCase: { ...aReceivedCase(), reach } });
    await handle(world, aMailEvent(notice, hardBounce));
    expect(world.tasks.size).toBe(1);
    const next = aPlan({ occurrence: 'decided:3' });
    const change = { before: world.ipCase(), after: world.ipCase(), events: [], notices: [next], tasks: [] };
    expect(addressChange(change, masoy, noon)).toMatchObject({ notices: [], tasks: [{ kind: 'ring-or-write' }] });
  });

  test.each([
    ['before', '2026-03-05T10:59:00Z', ['sms', 'email']],
    ['after', '2026-03-05T11:01:00Z', ['sms']],
  ])('is not the new one when it left %s that was typed', async (_, sentAt, left) => {
    const notice = { ...inState('sent'), sentAt: at(sentAt) };
    const world = aWorld({ notices: [notice], ipCase: { ...aReceivedCase(), reachSince: { email: noon } } });
    await handle(world, aMailEvent(notice, hardBounce));
    expect(world.ipCase().reach.person).toEqual(left);
  });

  test('of a leader takes nothing from the case', async () => {
    const notice = inState('sent', aNotice({}, aReminder()));
    const world = aWorld({ notices: [notice] });
    const before = world.ipCase();
    await handle(world, aMailEvent(notice, hardBounce));
    expect(world.ipCase()).toEqual(before);
  });

  test('is not used for a notice that was already waiting either', async () => {
    const bounced = inState('sent');
    const waiting = aNotice({}, aPlan({ occurrence: 'decided:3' }));
    const world = aWorld({ notices: [bounced, waiting] });
    await handle(world, aMailEvent(bounced, hardBounce));
    expect(await deliverNotice({ key: theCase, noticeId: waiting.id }, world.deliverDeps)).toBe('no-address');
    expect(world.mails).toEqual([]);
    expect(others(world, bounced)).toContainEqual(
      expect.objectContaining({ occurrence: 'decided:3', channel: 'sms', state: 'pending' }),
    );
  });
});
