import { randomUUID } from 'node:crypto';
import type { JsonObject } from '../json.ts';
import type { Place } from '../place.ts';

export type SmsEventKind = { readonly eventType: string; readonly isFinal: boolean };

const arrives: readonly SmsEventKind[] = [
  { eventType: 'TEXT_PENDING', isFinal: false },
  { eventType: 'TEXT_SUCCESSFUL', isFinal: false },
  { eventType: 'TEXT_DELIVERED', isFinal: true },
];

/** These numbers are accepted, and what comes after is a failure: 050 to 052 for good, 053 and 054 for now. */
const failures: Readonly<Record<string, string>> = {
  '+4740000050': 'TEXT_INVALID',
  '+4740000051': 'TEXT_BLOCKED',
  '+4740000052': 'TEXT_CARRIER_BLOCKED',
  '+4740000053': 'TEXT_UNREACHABLE',
  '+4740000054': 'TEXT_CARRIER_UNREACHABLE',
};

/** What becomes of an accepted SMS is told by its number. */
export function smsOutcomesFor(number: string): readonly SmsEventKind[] {
  const failure = failures[number];
  return failure ? [{ eventType: failure, isFinal: true }] : arrives;
}

export type SentSms = {
  readonly messageId: string;
  readonly to: string;
  readonly context: Readonly<Record<string, string>>;
  readonly now: Date;
  readonly place: Place;
};

/** An event as End User Messaging SMS publishes it (its user guide, "Example event data"). */
export function smsEvent({ eventType, isFinal }: SmsEventKind, { messageId, to, context, now }: SentSms): JsonObject {
  return {
    eventType,
    eventVersion: '1.0',
    eventTimestamp: now.getTime(),
    isFinal,
    originationPhoneNumber: 'Kommunen',
    destinationPhoneNumber: to,
    isoCountryCode: 'NO',
    messageId,
    messageRequestTimestamp: now.getTime(),
    messageEncoding: 'GSM',
    messageType: 'TRANSACTIONAL',
    messageStatus: eventType.replace('TEXT_', ''),
    messageStatusDescription: 'As the number asked for',
    context,
    totalMessageParts: 1,
    totalMessagePrice: 0.05,
    totalCarrierFee: 0,
  };
}

/** What a function is handed when it is subscribed to a topic (Lambda developer guide, "Using Lambda with Amazon SNS"). */
export function snsNotice(topicArn: string, message: JsonObject, { now, place }: Pick<SentSms, 'now' | 'place'>) {
  const service = `https://sns.${place.region}.amazonaws.com`;
  const subscription = `${topicArn}:${randomUUID()}`;
  return {
    Records: [
      {
        EventVersion: '1.0',
        EventSubscriptionArn: subscription,
        EventSource: 'aws:sns',
        Sns: {
          Type: 'Notification',
          MessageId: randomUUID(),
          TopicArn: topicArn,
          Subject: null,
          Message: JSON.stringify(message),
          Timestamp: now.toISOString(),
          SignatureVersion: '1',
          Signature: 'local',
          SigningCertUrl: `${service}/local.pem`,
          UnsubscribeUrl: `${service}/?Action=Unsubscribe&SubscriptionArn=${subscription}`,
          MessageAttributes: {},
        },
      },
    ],
  } satisfies JsonObject;
}
