import { randomUUID } from 'node:crypto';
import type { JsonObject } from '../json.ts';
import type { Place } from '../place.ts';
import type { RawMail } from './mail-request.ts';

export type MailEventKind =
  | 'send'
  | 'delivery_delay'
  | 'delivery'
  | 'bounce'
  | 'full'
  | 'complaint'
  | 'reject'
  | 'renderingfailure';

/**
 * What becomes of a mail is told by its address: `bounce@` or `anna+bounce@`, and so `full` (for now), `complaint`,
 * `slow`, `reject` (a virus was found), `unrendered`; all else arrives.
 */
export function outcomesFor(address: string): readonly MailEventKind[] {
  const asked = (word: string) => new RegExp(`(^|\\+)${word}@`, 'i').test(address);
  const slow: readonly MailEventKind[] = asked('slow') ? ['delivery_delay'] : [];
  if (asked('reject')) return ['reject'];
  if (asked('unrendered')) return ['renderingfailure'];
  if (asked('full')) return ['send', ...slow, 'full'];
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
  full: { detailType: 'Email Bounced', eventType: 'Bounce' },
  complaint: { detailType: 'Email Complaint Received', eventType: 'Complaint' },
  reject: { detailType: 'Email Rejected', eventType: 'Reject' },
  renderingfailure: { detailType: 'Email Rendering Failed', eventType: 'Rendering Failure' },
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
    case 'reject':
      return { reject: { reason: 'Bad content' } };
    case 'renderingfailure':
      return { failure: { templateName: 'none', errorMessage: 'Attribute is not present in the rendering data.' } };
    case 'bounce':
      return bounceDetails(recipients, timestamp, { bounceType: 'Permanent', bounceSubType: 'General' });
    case 'full':
      return bounceDetails(recipients, timestamp, { bounceType: 'Transient', bounceSubType: 'MailboxFull' });
  }
}

function bounceDetails(
  recipients: readonly { readonly emailAddress: string }[],
  timestamp: string,
  kind: { readonly bounceType: string; readonly bounceSubType: string },
): JsonObject {
  const status = kind.bounceType === 'Permanent' ? '5.1.1' : '4.2.2';
  const how = { action: 'failed', status, diagnosticCode: `smtp; ${status}` };
  const bouncedRecipients = recipients.map((each) => ({ ...each, ...how }));
  return {
    bounce: { timestamp, bouncedRecipients, reportingMTA: 'dns; mta.local', feedbackId: randomUUID(), ...kind },
  };
}
