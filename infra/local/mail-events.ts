import { randomUUID } from 'node:crypto';
import type { JsonObject } from './json.ts';
import type { RawMail } from './mail-request.ts';
import type { Place } from './place.ts';

export type MailEventKind = 'send' | 'delivery_delay' | 'delivery' | 'bounce' | 'complaint';

/** What becomes of a mail is told by its address: `bounce@`, `anna+bounce@`, `complaint`, `slow`; all else arrives. */
export function outcomesFor(address: string): readonly MailEventKind[] {
  const asked = (word: string) => new RegExp(`(^|\\+)${word}@`, 'i').test(address);
  const slow: readonly MailEventKind[] = asked('slow') ? ['delivery_delay'] : [];
  if (asked('bounce')) return ['send', ...slow, 'bounce'];
  if (asked('complaint')) return ['send', ...slow, 'delivery', 'complaint'];
  return ['send', ...slow, 'delivery'];
}

export type SentMail = {
  readonly mail: RawMail;
  readonly messageId: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly now: Date;
  readonly place: Place;
};

const names = {
  send: { detailType: 'Email Sent', eventType: 'Send' },
  delivery_delay: { detailType: 'Email Delivery Delayed', eventType: 'DeliveryDelay' },
  delivery: { detailType: 'Email Delivered', eventType: 'Delivery' },
  bounce: { detailType: 'Email Bounced', eventType: 'Bounce' },
  complaint: { detailType: 'Email Complaint Received', eventType: 'Complaint' },
} as const satisfies Record<MailEventKind, { detailType: string; eventType: string }>;

/** An event as SES publishes it to EventBridge (SES developer guide, "SES events schema reference"). */
export function mailEvent(kind: MailEventKind, sent: SentMail): JsonObject {
  const { mail, place, now } = sent;
  const { detailType, eventType } = names[kind];
  const timestamp = now.toISOString();
  return {
    version: '0',
    id: randomUUID(),
    'detail-type': detailType,
    source: 'aws.ses',
    account: place.account,
    time: `${timestamp.slice(0, 19)}Z`,
    region: place.region,
    resources: [`arn:aws:ses:${place.region}:${place.account}:configuration-set/${mail.configurationSet}`],
    detail: {
      eventType,
      mail: {
        timestamp,
        source: mail.source,
        sourceArn: `arn:aws:ses:${place.region}:${place.account}:identity/${mail.source.split('@')[1] ?? ''}`,
        sendingAccountId: place.account,
        messageId: sent.messageId,
        destination: sent.to,
        headersTruncated: false,
        headers: [],
        commonHeaders: { messageId: sent.messageId, to: sent.to, subject: sent.subject },
        tags: {
          'ses:configuration-set': [mail.configurationSet],
          ...Object.fromEntries(Object.entries(mail.tags).map(([name, value]) => [name, [value]])),
        },
      },
      ...details(kind, sent.to, timestamp),
    },
  };
}

function details(kind: MailEventKind, to: readonly string[], timestamp: string): JsonObject {
  const recipients = to.map((emailAddress) => ({ emailAddress }));
  switch (kind) {
    case 'send':
      return { send: {} };
    case 'delivery': {
      const how = { processingTimeMillis: 500, smtpResponse: '250 ok', reportingMTA: 'mta.local' };
      return { delivery: { timestamp, recipients: to, ...how } };
    }
    case 'delivery_delay': {
      const delayType = 'TransientCommunicationFailure';
      return { deliveryDelay: { timestamp, delayType, expirationTime: timestamp, delayedRecipients: recipients } };
    }
    case 'complaint': {
      const complaint = { feedbackId: randomUUID(), complaintFeedbackType: 'abuse', complaintSubType: null };
      return { complaint: { timestamp, complainedRecipients: recipients, ...complaint } };
    }
    case 'bounce': {
      const bounced = recipients.map((each) => ({
        ...each,
        action: 'failed',
        status: '5.1.1',
        diagnosticCode: 'smtp; 550 5.1.1',
      }));
      const bounce = { feedbackId: randomUUID(), bounceType: 'Permanent', bounceSubType: 'General' };
      return { bounce: { timestamp, bouncedRecipients: bounced, reportingMTA: 'dns; mta.local', ...bounce } };
    }
  }
}
