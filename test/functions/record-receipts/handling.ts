import { createHandler } from '../../../functions/record-receipts/handler.ts';
import type { Notice, NoticeState } from '../../../shared/domain/telling/notice.ts';
import { moved } from '../../../shared/notices/sending/moved.ts';
import { aNotice } from '../../notices/notice-builders.ts';
import type { World } from '../../notices/notice-world.ts';

export const hardBounce = { eventType: 'Bounce', bounce: { bounceType: 'Permanent', bounceSubType: 'General' } };
export const softBounce = { eventType: 'Bounce', bounce: { bounceType: 'Transient', bounceSubType: 'MailboxFull' } };

export function inState(state: NoticeState, notice: Notice = aNotice()): Notice {
  return moved(notice, state);
}

export function handle(world: World, event: unknown): Promise<void> {
  return createHandler(world.receiptDeps)(event);
}

export function others(world: World, notice: Notice): readonly Notice[] {
  return [...world.notices.values()].filter(({ id }) => id !== notice.id);
}
