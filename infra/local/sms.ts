import { randomUUID } from 'node:crypto';
import type { AwsReply } from './aws-json.ts';
import type { Clock } from './clock.ts';
import { type Json, objectAt, textAt } from './json.ts';
import { type Messages, texts } from './messages.ts';

/** These numbers have said no to messages, for trying out what happens then. */
const optedOut = /^\+474000005\d$/;

/** Stands in for End User Messaging SMS (`SendTextMessage`). */
export function createSms(messages: Messages, clock: Clock): (action: string, input: Json) => AwsReply {
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
    const id = randomUUID();
    const tags = texts(objectAt(input, 'Context'));
    messages.add({ id, channel: 'sms', to, body, headers: {}, tags, at: clock.now().toISOString() });
    return { result: { MessageId: id } };
  };
}
