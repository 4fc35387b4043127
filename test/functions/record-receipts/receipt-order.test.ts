import { describe, expect, test } from 'vitest';
import { moved } from '../../../shared/notices/sending/moved.ts';
import { aNotice, at, noon } from '../../notices/notice-builders.ts';
import { aWorld } from '../../notices/notice-world.ts';
import { handle, inState, softBounce } from './handling.ts';
import { aMailEvent } from './provider-events.ts';

describe('receipts out of order', () => {
  const orders = [
    ['Delivery', 'Send'],
    ['Delivery', 'DeliveryDelay', 'Send'],
    ['Send', 'Delivery', 'Send', 'Delivery'],
  ];

  test.each(orders)('%s, %s …: the mail has arrived', async (...eventTypes) => {
    const notice = inState('sending');
    const world = aWorld({ notices: [notice] });
    for (const [index, eventType] of eventTypes.entries()) {
      await handle(world, aMailEvent(notice, { eventType }, { id: `event-${index}` }));
    }
    expect(world.standing(notice)).toMatchObject({ state: 'delivered', sentAt: noon, deliveredAt: noon });
  });

  test.each(['Send', 'Delivery', 'Complaint', 'Reject'])(
    '%s after a hard bounce changes nothing',
    async (eventType) => {
      const notice = inState('bounced');
      const world = aWorld({ notices: [notice] });
      await handle(world, aMailEvent(notice, { eventType }));
      expect(world.standing(notice)).toEqual(notice);
      expect(world.tasks.size).toBe(0);
    },
  );

  test('the same failure again, after the next attempt has left, does not send a third', async () => {
    const notice = moved(aNotice(), 'sent', { sentAt: noon });
    const world = aWorld({ notices: [notice] });
    const bounce = aMailEvent(notice, softBounce);
    await handle(world, bounce);
    const again = moved(world.standing(notice), 'sent', { sentAt: at('2026-03-05T11:01:02Z') });
    world.notices.set(notice.id, again);
    await handle(world, bounce);
    expect(world.standing(notice)).toEqual(again);
  });
});
