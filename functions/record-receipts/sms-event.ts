import * as z from 'zod/mini';
import type { ReceiptEvent } from '../../shared/notices/sending/receipts.ts';
import { momentOf } from './moment.ts';
import type { Receipt } from './receipt.ts';
import { noticeOfTags } from './tags.ts';

/** What an SNS topic hands a function; each record's message is one event as JSON text. */
const snsEvent = z.object({
  Records: z.array(z.object({ Sns: z.object({ MessageId: z.string(), Message: z.string() }) })),
});

/**
 * An event of End User Messaging SMS (its user guide, "Example event data"). `context` is what the message was sent
 * with; `messageStatus` says in other words what `eventType` says, and `messageStatusDescription` in a sentence.
 */
const smsEvent = z.object({
  eventType: z.string(),
  eventTimestamp: z.optional(z.unknown()),
  isFinal: z.optional(z.boolean()),
  context: z.optional(z.record(z.string(), z.unknown())),
});

const lasting = (detail: string): ReceiptEvent => ({ what: 'bounce', lasting: true, detail });
const passing = (detail: string): ReceiptEvent => ({ what: 'bounce', lasting: false, detail });
const turnedDown = (detail: string): ReceiptEvent => ({ what: 'turned-down', detail });

/** "Event types for SMS, MMS, and voice" of the same guide; all others (queued, pending …) say nothing certain yet. */
const meanings: Readonly<Record<string, ReceiptEvent>> = {
  TEXT_SENT: { what: 'send' },
  TEXT_SUCCESSFUL: { what: 'delivery' },
  TEXT_DELIVERED: { what: 'delivery' },
  TEXT_INVALID: lasting('invalid-number'),
  TEXT_BLOCKED: lasting('blocked'),
  // The operator's or our own filters took offence at the text or its sender; the number works.
  TEXT_CARRIER_BLOCKED: turnedDown('carrier-blocked'),
  TEXT_PROTECT_BLOCKED: turnedDown('protect-blocked'),
  TEXT_SPAM: turnedDown('spam'),
  TEXT_INVALID_MESSAGE: { what: 'rendering-failure' },
  TEXT_UNREACHABLE: passing('unreachable'),
  TEXT_CARRIER_UNREACHABLE: passing('carrier-unreachable'),
  TEXT_TTL_EXPIRED: passing('expired'),
  // Also what is said of a message whose operator has not answered in 72 hours.
  TEXT_UNKNOWN: passing('unknown'),
};

export type SmsRecord = Receipt | 'not-needed' | { readonly unreadable: unknown };

/** What each record of an SNS event tells, or `not-ours` for another shape. */
export function parseSmsEvents(event: unknown): readonly SmsRecord[] | 'not-ours' {
  const parsed = snsEvent.safeParse(event);
  if (!parsed.success) return 'not-ours';
  return parsed.data.Records.map(({ Sns }) => recordOf(Sns.MessageId, Sns.Message));
}

function recordOf(id: string, message: string): SmsRecord {
  const parsed = smsEvent.safeParse(jsonOf(message));
  if (!parsed.success) return { unreadable: message };
  const { eventType, eventTimestamp, context } = parsed.data;
  const event = meaning(parsed.data);
  if (!event) return 'not-needed';
  const at = momentOf(eventTimestamp);
  const notice = noticeOfTags((name) => context?.[name]);
  return { id, type: eventType, event, ...(at && { at }), ...(notice && { notice }) };
}

/** The operator has taken a message it may yet fail with: that is no delivery. */
function meaning({ eventType, isFinal }: z.infer<typeof smsEvent>): ReceiptEvent | undefined {
  if (eventType === 'TEXT_SUCCESSFUL' && isFinal === false) return { what: 'send' };
  return Object.hasOwn(meanings, eventType) ? meanings[eventType] : undefined;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
