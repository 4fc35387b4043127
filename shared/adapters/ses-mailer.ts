import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import * as z from 'zod/mini';
import type { Mail, Mailer } from '../ports.ts';
import { once } from './once.ts';
import { sendFailure } from './send-failure.ts';
import { askOnce } from './time-limits.ts';

export type SesAccess = { readonly configurationSet: string; readonly client?: SESClient };

/** One address and nothing beside it: no name, no second recipient, no line break that would start a header. */
const oneAddress = z.email({ pattern: z.regexes.html5Email });

/** The address or the content is refused; sending it again ends the same way. */
const permanent = new Set(['MessageRejected', 'InvalidParameterValue', 'ValidationError']);

export function sesMailer({ configurationSet, client }: SesAccess): Mailer {
  const ses = once(() => client ?? sesClient());
  return {
    async send(mail) {
      if (!oneAddress.safeParse(mail.to).success) return { result: 'permanent', detail: 'bad-address' };
      try {
        const { MessageId } = await ses().send(new SendRawEmailCommand(await inputOf(mail, configurationSet)));
        return MessageId ? { result: 'accepted', providerId: MessageId } : { result: 'unknown', detail: 'no-id' };
      } catch (thrown) {
        return sendFailure(thrown, permanent);
      }
    },
  };
}

/** One attempt: a repeat after a time-out could be a second mail. */
function sesClient(): SESClient {
  return new SESClient(askOnce(2_000, 10_000));
}

async function inputOf(mail: Mail, ConfigurationSetName: string) {
  const { messageOf } = await import('./mail-message.ts');
  return {
    RawMessage: { Data: await messageOf(mail) },
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
