import { createHandler } from '../../../functions/record-receipts/handler.ts';
import type { Instant } from '../../../shared/domain/calendar/day.ts';
import type { Notice } from '../../../shared/domain/telling/notice.ts';
import { aMailEvent, anSmsEvent } from '../record-receipts/provider-events.ts';
import type { Life } from './watched-life.ts';

/** What becomes of a message that a provider has accepted. */
export type Fate = 'arrives' | 'is-silent' | 'bounces' | 'is-full' | 'is-complained-of';

export type Accepted = {
  readonly notice: Pick<Notice, 'id' | 'municipality' | 'reference'>;
  readonly channel: Notice['channel'];
  readonly at: Instant;
  readonly fate: Fate;
};

const fates: readonly Fate[] = ['arrives', 'bounces', 'is-silent', 'is-full', 'arrives', 'is-complained-of', 'bounces'];

/** By its number: every life meets all of them. */
export function fateOf(number: number): Fate {
  return fates[number % fates.length] ?? 'arrives';
}

const mailEvents: Readonly<Record<Fate, Parameters<typeof aMailEvent>[1] | undefined>> = {
  arrives: { eventType: 'Delivery' },
  'is-silent': undefined,
  bounces: { eventType: 'Bounce', bounce: { bounceType: 'Permanent', bounceSubType: 'General' } },
  'is-full': { eventType: 'Bounce', bounce: { bounceType: 'Transient', bounceSubType: 'MailboxFull' } },
  'is-complained-of': { eventType: 'Complaint' },
};

const smsEvents: Readonly<Record<Fate, string | undefined>> = {
  arrives: 'TEXT_DELIVERED',
  'is-silent': undefined,
  bounces: 'TEXT_INVALID',
  'is-full': 'TEXT_UNREACHABLE',
  'is-complained-of': 'TEXT_BLOCKED',
};

/** Every event there has been so far, those told before told once more. */
export async function tellAll(life: Life, order: 'in-order' | 'reversed'): Promise<void> {
  const handle = createHandler(life.world.receiptDeps);
  const told = order === 'in-order' ? life.accepted : life.accepted.toReversed();
  for (const message of [...told]) {
    for (const event of order === 'in-order' ? eventsOf(message) : eventsOf(message).toReversed()) {
      await handle(event).catch(() => undefined);
    }
    life.told(message);
  }
}

function eventsOf({ notice, channel, at, fate }: Accepted): readonly unknown[] {
  if (channel === 'sms') {
    const end = smsEvents[fate];
    return end ? [anSmsEvent(notice, end, { timestamp: Date.parse(at) })] : [];
  }
  const end = mailEvents[fate];
  const sent = aMailEvent(notice, { eventType: 'Send' }, { time: at });
  return end ? [sent, aMailEvent(notice, end, { time: at, id: 'event-2' })] : [];
}
