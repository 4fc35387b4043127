import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { once } from '../once.ts';
import type { Mail, Mailer } from '../ports/sending.ts';
import { sendFailure } from './send-failure.ts';
import { askOnceAfresh, providerLimits } from './time-limits.ts';

export type SesAccess = { readonly configurationSet: string; readonly client?: SESClient };

/** The address or the content is refused; sending it again ends the same way. */
const permanent = new Set(['MessageRejected', 'InvalidParameterValue', 'ValidationError']);

export function sesMailer({ configurationSet, client }: SesAccess): Mailer {
  const ses = once(() => client ?? sesClient());
  return {
    async send(mail) {
      // Loaded on use: the library is as large as half of this function.
      const { isOneAddress, messageOf } = await import('./mail-message.ts');
      if (!isOneAddress(mail.to)) return { result: 'permanent', detail: 'bad-address' };
      try {
        const command = new SendRawEmailCommand(inputOf(mail, await messageOf(mail), configurationSet));
        const { MessageId } = await ses().send(command);
        return MessageId ? { result: 'accepted', providerId: MessageId } : { result: 'unknown', detail: 'no-id' };
      } catch (thrown) {
        return sendFailure(thrown, permanent);
      }
    },
  };
}

/** One attempt: a repeat after a time-out could be a second mail. */
function sesClient(): SESClient {
  return new SESClient(askOnceAfresh(providerLimits.connectMs, providerLimits.answerMs));
}

function inputOf(mail: Mail, Data: Uint8Array, ConfigurationSetName: string) {
  return {
    RawMessage: { Data },
    Source: mail.from.address,
    Destinations: [mail.to],
    ConfigurationSetName,
    Tags: tagsOf(mail),
  };
}

/** Values of A–Z a–z 0–9 _ - only (SES); references, municipality ids and notice ids are made of these. */
function tagsOf({ notice: { key, noticeId } }: Mail) {
  return Object.entries({ noticeId, municipality: key.municipality, reference: key.reference }).map(
    ([Name, Value]) => ({ Name, Value }),
  );
}
