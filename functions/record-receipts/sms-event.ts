import * as z from 'zod/mini';
import { instant } from '../../shared/domain/day.ts';
import type { ReceiptEvent } from '../../shared/notices/receipts.ts';
import type { Receipt } from './receipt.ts';
import { noticeOfTags } from './tags.ts';

/** What an SNS topic hands a function; each record's message is one event as JSON text. */
const snsEvent = z.object({
  Records: z.array(z.object({ Sns: z.object({ MessageId: z.string(), Message: z.string() }) })),
});

/** An SMS event of End User Messaging; `context` is what the message was sent with. */
const smsEvent = z.object({
  eventType: z.string(),
  eventTimestamp: z.number(),
  context: z.optional(z.record(z.string(), z.string())),
});

/** Event types of AWS End User Messaging SMS; all others (queued, pending …) say nothing certain yet. */
const meanings: Readonly<Record<string, ReceiptEvent>> = {
  TEXT_SENT: { what: 'send' },
  TEXT_SUCCESSFUL: { what: 'delivery' },
  TEXT_DELIVERED: { what: 'delivery' },
  TEXT_INVALID: { what: 'bounce', lasting: true, detail: 'invalid-number' },
  TEXT_BLOCKED: { what: 'bounce', lasting: true, detail: 'blocked' },
  TEXT_CARRIER_BLOCKED: { what: 'bounce', lasting: true, detail: 'carrier-blocked' },
  TEXT_UNREACHABLE: { what: 'bounce', lasting: false, detail: 'unreachable' },
  TEXT_CARRIER_UNREACHABLE: { what: 'bounce', lasting: false, detail: 'carrier-unreachable' },
  TEXT_UNKNOWN: { what: 'bounce', lasting: false, detail: 'unknown' },
  TEXT_INVALID_MESSAGE: { what: 'reject' },
  TEXT_SPAM: { what: 'reject' },
};

/** The receipts in an SNS event, or `not-ours` for another shape. */
export function parseSmsEvents(event: unknown): readonly Receipt[] | 'not-ours' {
  const parsed = snsEvent.safeParse(event);
  if (!parsed.success) return 'not-ours';
  return parsed.data.Records.flatMap(({ Sns }) => receiptOf(Sns.MessageId, Sns.Message));
}

function receiptOf(id: string, message: string): readonly Receipt[] {
  const { eventType, eventTimestamp, context } = smsEvent.parse(JSON.parse(message));
  const event = meanings[eventType];
  if (!event) return [];
  const notice = noticeOfTags((name) => context?.[name]);
  const receipt = { id, at: instant(new Date(eventTimestamp)), type: eventType, event };
  return [notice ? { ...receipt, notice } : receipt];
}
