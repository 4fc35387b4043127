import { describe, expect, test } from 'vitest';
import { day } from '../../../shared/domain/calendar/day.ts';
import type { Notice } from '../../../shared/domain/telling/notice.ts';
import { aWorld } from '../../notices/notice-world.ts';
import { aDraft, aNotice, at } from '../../support/case-builders.ts';
import { aReach, aReachableDraft, someContacts } from '../../support/draft-builders.ts';
import { handle, hardBounce, others } from './handling.ts';
import { aMailEvent } from './provider-events.ts';

function reminder(): Notice {
  const { dueAt: _, ...notice } = aNotice({
    kind: 'draft-expiring',
    occurrence: 'expires:2026-04-04',
    date: day('2026-04-04'),
    urgency: 'in-window',
    channel: 'email',
    state: 'sent',
    sentAt: at('2026-04-01T06:00:00Z'),
  });
  return notice;
}

async function remindedOf() {
  const notice = reminder();
  const world = aWorld({ notices: [notice], now: at('2026-04-01T08:00:00Z') });
  world.state.cases.clear();
  await world.drafts.start(aDraft());
  const told = aReach({ channel: 'email' });
  await world.drafts.save(aReachableDraft({ told }), someContacts);
  return { world, notice };
}

describe('a bounce of a reminder about a draft', () => {
  test('leads to the other channel, and to nobody who has to ring', async () => {
    const { world, notice } = await remindedOf();
    await handle(world, aMailEvent(notice, hardBounce));
    expect(world.standing(notice).state).toBe('bounced');
    expect(others(world, notice)).toMatchObject([{ kind: 'draft-expiring', channel: 'sms', state: 'pending' }]);
    expect(world.tasks.size).toBe(0);
    expect(world.state.lost.size).toBe(0);
  });

  test('leads nowhere when the draft was deleted', async () => {
    const deleted = await remindedOf();
    await deleted.world.drafts.remove(aReachableDraft());
    deleted.world.state.notices.set('masoy#ACDE2346', deleted.world.notices);
    await handle(deleted.world, aMailEvent(deleted.notice, hardBounce));
    expect(others(deleted.world, deleted.notice)).toEqual([]);
    expect(deleted.world.tasks.size).toBe(0);
  });

  test('a complaint asks nobody to ring', async () => {
    const { world, notice } = await remindedOf();
    await handle(world, aMailEvent(notice, { eventType: 'Complaint' }));
    expect(world.standing(notice)).toMatchObject({ state: 'delivered', detail: 'complaint' });
    expect(world.tasks.size).toBe(0);
    expect(world.state.lost.size).toBe(0);
  });
});
