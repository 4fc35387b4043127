import type { Instant } from '../oracle/calendar.ts';
import type { Dice } from '../stories/dice.ts';
import type { Taken } from './providers.ts';

/** What a provider tells of a message, and when it reaches us. */
export type ProviderEvent = {
  readonly arrives: Instant;
  readonly event: unknown;
  readonly of: Taken;
  readonly what: Fate;
};

/** `soft`: given up for now; `hard`: the address takes nothing in. */
export type Fate = 'send' | 'delivery' | 'delay' | 'soft' | 'hard' | 'complaint';

const minute = 60_000;

/** How it goes with a message: arrived, bounced for now or for good, complained of; told late, twice or out of order. */
export function eventsOf(taken: Taken, dice: Dice): readonly ProviderEvent[] {
  const after = (most: number) => taken.at + minute * dice.between(1, most);
  const fates: (readonly [Fate, Instant])[] = [];
  if (!dice.chance(0.05)) fates.push(['send', after(30)]);
  if (isBad(taken)) fates.push(['hard', after(200)]);
  else if (dice.chance(0.02)) fates.push(['soft', after(90)]);
  else {
    if (dice.chance(0.03)) fates.push(['delay', after(60)]);
    fates.push(['delivery', after(dice.chance(0.9) ? 30 : 20 * 60)]);
    if (dice.chance(0.004)) fates.push(['complaint', after(30) + 30 * 60 * minute]);
    if (dice.chance(0.004)) fates.push(['hard', after(30) + 26 * 60 * minute]);
  }
  return fates.flatMap(([what, at]) => {
    const event = shaped(taken, { what, at, id: `${what}-${taken.at}-${taken.noticeId}` });
    const once = { arrives: at, event, of: taken, what };
    return dice.chance(0.1) ? [once, { ...once, arrives: at + minute * dice.between(1, 300) }] : [once];
  });
}

const isBad = ({ to }: Taken): boolean => to.includes('bounce') || /^\+474000005\d$/.test(to);

type Told = { readonly what: Fate; readonly at: Instant; readonly id: string };

function shaped(taken: Taken, told: Told): unknown {
  return taken.channel === 'email' ? sesEvent(taken, told) : snsEvent(taken, told);
}

const sesNames: Readonly<Record<Fate, string>> = {
  send: 'Send',
  delivery: 'Delivery',
  delay: 'DeliveryDelay',
  soft: 'Bounce',
  hard: 'Bounce',
  complaint: 'Complaint',
};

function sesEvent({ noticeId, municipality, reference, to }: Taken, { what, at, id }: Told): unknown {
  const tags = { noticeId: [noticeId], municipality: [municipality], reference: [reference] };
  const bounceType = what === 'hard' ? 'Permanent' : 'Transient';
  const isBounce = what === 'hard' || what === 'soft';
  return {
    version: '0',
    id,
    source: 'aws.ses',
    'detail-type': `Email ${sesNames[what]}`,
    time: new Date(at).toISOString(),
    detail: {
      eventType: sesNames[what],
      mail: { messageId: id, destination: [to], tags },
      ...(isBounce && { bounce: { bounceType, bounceSubType: what === 'hard' ? 'General' : 'MailboxFull' } }),
    },
  };
}

const smsNames: Readonly<Record<Fate, string>> = {
  send: 'TEXT_SENT',
  delivery: 'TEXT_DELIVERED',
  delay: 'TEXT_PENDING',
  soft: 'TEXT_UNREACHABLE',
  hard: 'TEXT_INVALID',
  complaint: 'TEXT_DELIVERED',
};

function snsEvent({ noticeId, municipality, reference }: Taken, { what, at, id }: Told): unknown {
  const message = {
    eventType: smsNames[what],
    eventVersion: '1.0',
    eventTimestamp: at,
    isFinal: what !== 'send' && what !== 'delay',
    context: { noticeId, municipality, reference },
  };
  return { Records: [{ Sns: { MessageId: id, Message: JSON.stringify(message) } }] };
}

/** Of nothing we know: no tags, a notice that never was, a year that cannot be. */
export const strangeEvents: readonly unknown[] = [
  { id: 'strange-1', source: 'aws.ses', time: '9999-99-99', detail: { eventType: 'Delivery', mail: {} } },
  {
    id: 'strange-2',
    source: 'aws.ses',
    time: '1850-01-01T00:00:00Z',
    detail: {
      eventType: 'Bounce',
      mail: { tags: { noticeId: ['no-such-notice'], municipality: ['masoy'], reference: ['ACDE2346'] } },
      bounce: { bounceType: 'Permanent' },
    },
  },
  { Records: [{ Sns: { MessageId: 'strange-3', Message: 'not JSON' } }] },
];
