import { PinpointSMSVoiceV2Client, SendTextMessageCommand } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { once } from '../once.ts';
import type { TextMessage, TextMessenger } from '../ports/sending.ts';
import { sendFailure } from './send-failure.ts';
import { askOnceAfresh, providerLimits } from './time-limits.ts';

export type SmsAccess = {
  /** Phone pool, sender id or their ARN; empty where a stage has no SMS. */
  readonly origination: string;
  readonly configurationSet: string;
  readonly client?: PinpointSMSVoiceV2Client;
};

/** A number that takes no SMS, or a spending limit that stands for the rest of the month. */
const permanent = new Set(['ValidationException', 'ConflictException', 'ServiceQuotaExceededException']);

export function smsMessenger(access: SmsAccess): TextMessenger {
  const sms = once(() => access.client ?? smsClient());
  return {
    async send(message) {
      if (!access.origination) return { result: 'permanent', detail: 'sms-off' };
      try {
        const { MessageId } = await sms().send(new SendTextMessageCommand(inputOf(message, access)));
        return MessageId ? { result: 'accepted', providerId: MessageId } : { result: 'unknown', detail: 'no-id' };
      } catch (thrown) {
        return sendFailure(thrown, permanent);
      }
    },
  };
}

/** One attempt: a repeat after a time-out could be a second SMS. */
function smsClient(): PinpointSMSVoiceV2Client {
  return new PinpointSMSVoiceV2Client(askOnceAfresh(providerLimits.connectMs, providerLimits.answerMs));
}

function inputOf({ notice: { key, noticeId }, to, text }: TextMessage, { origination, configurationSet }: SmsAccess) {
  return {
    DestinationPhoneNumber: to,
    OriginationIdentity: origination,
    MessageBody: text,
    MessageType: 'TRANSACTIONAL' as const,
    ...(configurationSet && { ConfigurationSetName: configurationSet }),
    Context: { noticeId, municipality: key.municipality, reference: key.reference },
  };
}
