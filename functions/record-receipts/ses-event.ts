import * as z from 'zod/mini';
import type { ReceiptEvent } from '../../shared/notices/sending/receipts.ts';
import { momentOf } from './moment.ts';
import type { Receipt } from './receipt.ts';
import { noticeOfTags } from './tags.ts';

/**
 * An SES event as EventBridge brings it: the record that event publishing documents, inside `detail`. Every tag is a
 * list. SES User Guide, "Examples of event data"; EventBridge reference, `aws.ses`.
 */
const sesEvent = z.object({
  id: z.string(),
  time: z.optional(z.unknown()),
  source: z.literal('aws.ses'),
  detail: z.object({
    eventType: z.string(),
    mail: z.object({ tags: z.optional(z.record(z.string(), z.array(z.string()))) }),
    bounce: z.optional(z.object({ bounceType: z.string(), bounceSubType: z.optional(z.string()) })),
  }),
});

type Detail = z.infer<typeof sesEvent>['detail'];

/** `not-ours`: another shape. `not-needed`: an SES event that says nothing of delivery (open, click …). */
export function parseSesEvent(event: unknown): Receipt | 'not-ours' | 'not-needed' {
  const parsed = sesEvent.safeParse(event);
  if (!parsed.success) return 'not-ours';
  const { id, time, detail } = parsed.data;
  const means = meaning(detail);
  if (!means) return 'not-needed';
  const at = momentOf(time);
  const notice = noticeOfTags((name) => detail.mail.tags?.[name]?.[0]);
  return { id, type: detail.eventType, event: means, ...(at && { at }), ...(notice && { notice }) };
}

function meaning({ eventType, bounce }: Detail): ReceiptEvent | undefined {
  switch (eventType) {
    case 'Send':
      return { what: 'send' };
    case 'Delivery':
      return { what: 'delivery' };
    case 'DeliveryDelay':
      return { what: 'delay' };
    case 'Complaint':
      return { what: 'complaint' };
    case 'Reject':
      return { what: 'reject' };
    case 'Rendering Failure':
      return { what: 'rendering-failure' };
    case 'Bounce':
      return {
        what: 'bounce',
        lasting: bounce?.bounceType === 'Permanent',
        detail: code(bounce?.bounceSubType ?? 'undetermined'),
      };
    default:
      return undefined;
  }
}

/** `MailboxFull` → `mailbox-full`. */
function code(subType: string): string {
  return subType.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
}
