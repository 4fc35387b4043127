import type { Instant } from '../../domain/calendar/day.ts';
import type { Notice, NoticeState } from '../../domain/telling/notice.ts';
import { later } from './later.ts';

/** What a provider tells of a message, in our words. `detail` is a code (`mailbox-full`). */
export type ReceiptEvent =
  | { readonly what: 'send' | 'delivery' | 'delay' | 'complaint' | 'reject' | 'rendering-failure' }
  | { readonly what: 'bounce'; readonly lasting: boolean; readonly detail: string }
  /** The text or its sender was turned down for good; the address may be all right. */
  | { readonly what: 'turned-down'; readonly detail: string };

/**
 * What it means for the notice. `follow`: `other-way` to the other channel, else to a person; `retry` the same channel
 * while attempts are left; `task` a person has to ring or write.
 */
export type ReceiptEffect =
  | { readonly effect: 'none'; readonly why: 'delayed' | 'known-already' }
  | {
      readonly effect: 'moved';
      readonly state: Extract<NoticeState, 'sent' | 'delivered' | 'bounced' | 'failed'>;
      readonly detail?: string;
      readonly follow: 'nothing' | 'other-way' | 'retry' | 'task';
      /** The address is not to be used again until it is changed. */
      readonly suppressAddress: boolean;
      /** A fault of ours: every message of this template will fail. */
      readonly alarm?: true;
    };

/** How much is known; an event only raises it. A hard bounce after delivery is the one fall that counts. */
const rank: Readonly<Record<NoticeState, number>> = {
  'in-digest': 0,
  waiting: 0,
  pending: 0,
  sending: 0,
  uncertain: 0,
  superseded: 0,
  sent: 1,
  failed: 2,
  suppressed: 2,
  expired: 2,
  'handed-to-person': 2,
  delivered: 3,
  bounced: 4,
};

const known: ReceiptEffect = { effect: 'none', why: 'known-already' };

type Known = Pick<Notice, 'state' | 'detail' | 'sentAt' | 'steps'>;

/** `at`: when the provider says that it happened. */
export function receiptEffect(notice: Known, event: ReceiptEvent, at?: Instant): ReceiptEffect {
  switch (event.what) {
    case 'delay':
      return { effect: 'none', why: 'delayed' };
    case 'send':
      return raised(notice, 'sent');
    case 'delivery':
      return raised(notice, 'delivered');
    case 'bounce':
      if (event.lasting) return hardBounce(notice, event.detail, true);
      return isOfEarlierAttempt(notice, at) ? known : softBounce(notice, event.detail);
    case 'turned-down':
      return hardBounce(notice, event.detail, false);
    case 'complaint':
      return complaint(notice);
    case 'reject':
      return neverLeft(notice, 'content-rejected', false);
    case 'rendering-failure':
      return neverLeft(notice, 'rendering-failure', true);
  }
}

function raised({ state }: Pick<Notice, 'state'>, to: 'sent' | 'delivered'): ReceiptEffect {
  if (rank[state] >= rank[to]) return known;
  return { effect: 'moved', state: to, follow: 'nothing', suppressAddress: false };
}

/** These have found their other way already, or need none. */
const settled: readonly NoticeState[] = ['failed', 'suppressed', 'expired', 'handed-to-person', 'superseded'];

function hardBounce({ state }: Pick<Notice, 'state'>, detail: string, suppressAddress: boolean): ReceiptEffect {
  if (state === 'bounced') return known;
  return {
    effect: 'moved',
    state: 'bounced',
    detail,
    follow: settled.includes(state) ? 'nothing' : 'other-way',
    suppressAddress,
  };
}

/** The first retry comes a minute later; providers' clocks, and their whole seconds, differ less than this from ours. */
const earlierByMinutes = 0.5;

/** A failure that is told once more after the next attempt has begun says nothing about that one. */
function isOfEarlierAttempt({ sentAt, steps = [] }: Known, at: Instant | undefined): boolean {
  // While an attempt is out, `sentAt` is still that of the one before.
  const begun = steps.findLast(({ state }) => state === 'sending')?.at ?? sentAt;
  return begun !== undefined && at !== undefined && later(at, earlierByMinutes) < begun;
}

/** The provider has given up for now. One that waits for its next attempt already knows. */
function softBounce({ state }: Pick<Notice, 'state'>, detail: string): ReceiptEffect {
  if (state !== 'sent' && !isUnderWay(state)) return known;
  return { effect: 'moved', state: 'failed', detail, follow: 'retry', suppressAddress: false };
}

function complaint({ state, detail }: Pick<Notice, 'state' | 'detail'>): ReceiptEffect {
  if (state === 'bounced' || detail === 'complaint') return known;
  return { effect: 'moved', state: 'delivered', detail: 'complaint', follow: 'task', suppressAddress: true };
}

function neverLeft({ state }: Pick<Notice, 'state'>, detail: string, alarm: boolean): ReceiptEffect {
  if (state !== 'sent' && !isUnderWay(state)) return known;
  const effect = { effect: 'moved', state: 'failed', detail, follow: 'task', suppressAddress: false } as const;
  return alarm ? { ...effect, follow: 'other-way', alarm } : effect;
}

function isUnderWay(state: NoticeState): boolean {
  return state === 'sending' || state === 'uncertain';
}
