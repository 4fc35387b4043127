import type { Instant } from '../../../shared/domain/day.ts';
import type { Notice } from '../../../shared/domain/notice.ts';
import { noon } from '../../notices/notice-builders.ts';

type MailEvent = {
  readonly eventType: string;
  readonly bounce?: { readonly bounceType: string; readonly bounceSubType: string };
};

const detailTypes: Readonly<Record<string, string>> = {
  Send: 'Email Sent',
  Delivery: 'Email Delivered',
  DeliveryDelay: 'Email Delivery Delayed',
  Bounce: 'Email Bounced',
  Complaint: 'Email Complaint Received',
  Reject: 'Email Rejected',
  'Rendering Failure': 'Email Rendering Failed',
};

type Around = { readonly id?: string; readonly time?: Instant; readonly tagged?: boolean };

/** An event of SES as EventBridge brings it, tagged as the mailer tags. */
export function aMailEvent(
  notice: Pick<Notice, 'id' | 'municipality' | 'reference'>,
  { eventType, bounce }: MailEvent,
  { id = 'event-1', time = noon, tagged = true }: Around = {},
) {
  const ours = { noticeId: [notice.id], municipality: [notice.municipality], reference: [notice.reference] };
  return {
    version: '0',
    id,
    'detail-type': detailTypes[eventType] ?? 'Email Opened',
    source: 'aws.ses',
    account: '123456789012',
    time: time.replace('.000Z', 'Z'),
    region: 'eu-north-1',
    resources: [],
    detail: {
      eventType,
      mail: {
        timestamp: time,
        messageId: 'provider-1',
        tags: { 'ses:configuration-set': ['notices'], ...(tagged && ours) },
      },
      ...(bounce && { bounce: { ...bounce, bouncedRecipients: [{ emailAddress: 'siv@post.example' }] } }),
    },
  };
}

/** An event of AWS End User Messaging SMS as SNS brings it. */
export function anSmsEvent(notice: Pick<Notice, 'id' | 'municipality' | 'reference'>, eventType: string) {
  const { id: noticeId, municipality, reference } = notice;
  const event = {
    eventType,
    eventVersion: '1.0',
    eventTimestamp: Date.parse(noon),
    isFinal: true,
    destinationPhoneNumber: '+4740000031',
    messageStatus: eventType,
    context: { noticeId, municipality, reference },
  };
  return { Records: [{ EventSource: 'aws:sns', Sns: { MessageId: 'sns-1', Message: JSON.stringify(event) } }] };
}
