import { randomUUID } from 'node:crypto';
import type { AwsReply } from '../aws-json.ts';
import type { Clock } from '../clock.ts';
import { type Json, objectAt, textAt } from '../json.ts';
import type { Place } from '../place.ts';
import type { EventBus } from '../streams/event-bus.ts';
import type { SmsDestination } from '../system-triggers.ts';
import { type Messages, texts } from './messages.ts';
import { type SentSms, smsEvent, smsOutcomesFor, snsNotice } from './sms-events.ts';

/**
 * What happens to an SMS is told by its number. 400 00 050 to 054 are accepted and fail afterwards (see
 * sms-events.ts); 055 to 059, here, have opted out and are refused when the SMS is sent; all others arrive.
 */
const optedOut = /^\+474000005[5-9]$/;

export type SmsParts = {
  readonly place: Place;
  readonly clock: Clock;
  readonly messages: Messages;
  readonly bus: Pick<EventBus, 'hand'>;
  /** Configuration set → the topics that take its events. */
  readonly destinations: ReadonlyMap<string, readonly SmsDestination[]>;
};

/** Stands in for End User Messaging SMS (`SendTextMessage`). */
export function createSms(parts: SmsParts): (action: string, input: Json) => AwsReply {
  return (action, input) => {
    if (action !== 'SendTextMessage') return { error: 'ValidationException', message: `${action} is not known here.` };
    const to = textAt(input, 'DestinationPhoneNumber') ?? '';
    const body = textAt(input, 'MessageBody') ?? '';
    if (!/^\+?[1-9]\d{1,18}$/.test(to) || body === '') {
      return {
        error: 'ValidationException',
        message: 'A number and a text are needed.',
        more: { Reason: 'INVALID_PARAMETER' },
      };
    }
    if (optedOut.test(to)) {
      const more = { Reason: 'DESTINATION_PHONE_NUMBER_OPTED_OUT' };
      return { error: 'ConflictException', message: 'The number has opted out.', more };
    }
    const { place, clock, messages } = parts;
    const context = texts(objectAt(input, 'Context'));
    const sent: SentSms = { messageId: randomUUID(), to, context, now: clock.now(), place };
    messages.add({
      id: sent.messageId,
      channel: 'sms',
      to,
      body,
      headers: {},
      tags: context,
      at: sent.now.toISOString(),
    });
    tell(sent, parts.destinations.get(textAt(input, 'ConfigurationSetName') ?? '') ?? [], parts);
    return { result: { MessageId: sent.messageId } };
  };
}

/** Lets the events follow, as far as the configuration set asks for them. */
function tell(sent: SentSms, destinations: readonly SmsDestination[], { bus }: SmsParts): void {
  for (const [index, kind] of smsOutcomesFor(sent.to).entries()) {
    for (const { topicArn, eventTypes, functionArns } of destinations) {
      if (!eventTypes.includes(kind.eventType)) continue;
      bus.hand(snsNotice(topicArn, smsEvent(kind, sent), sent), functionArns, 20 + index * 80);
    }
  }
}
