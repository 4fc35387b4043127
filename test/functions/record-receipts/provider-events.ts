import type { Instant } from '../../../shared/domain/calendar/day.ts';
import type { Notice } from '../../../shared/domain/telling/notice.ts';
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

type SmsAround = {
  readonly isFinal?: boolean;
  readonly timestamp?: unknown;
  readonly context?: unknown;
  readonly messageId?: string;
};

/** An event of AWS End User Messaging SMS as SNS brings it, with the context that the messenger gives. */
export function anSmsEvent(
  { id: noticeId, municipality, reference }: Pick<Notice, 'id' | 'municipality' | 'reference'>,
  eventType: string,
  { isFinal = true, timestamp = Date.parse(noon), messageId = 'sns-1', ...around }: SmsAround = {},
) {
  const event = {
    eventType,
    eventVersion: '1.0',
    eventTimestamp: timestamp,
    isFinal,
    originationPhoneNumber: 'Kommunen',
    destinationPhoneNumber: '+4740000031',
    isoCountryCode: 'NO',
    messageId: 'provider-1',
    messageRequestTimestamp: Date.parse(noon),
    messageEncoding: 'GSM',
    messageType: 'TRANSACTIONAL',
    messageStatus: eventType.replace('TEXT_', ''),
    messageStatusDescription: 'What became of it, in a sentence',
    context: 'context' in around ? around.context : { noticeId, municipality, reference },
    totalMessageParts: 1,
    totalMessagePrice: 0.05,
    totalCarrierFee: 0,
  };
  return anSnsEvent(JSON.stringify(event), messageId);
}

export function anSnsEvent(Message: string, MessageId = 'sns-1') {
  const topic = 'arn:aws:sns:eu-north-1:123456789012:sms-events';
  return {
    Records: [
      {
        EventVersion: '1.0',
        EventSubscriptionArn: `${topic}:1`,
        EventSource: 'aws:sns',
        Sns: { Type: 'Notification', MessageId, TopicArn: topic, Subject: null, Message, Timestamp: noon },
      },
    ],
  };
}
