import type { Mail, SendResult, TextMessage } from '../../../shared/ports/sending.ts';
import type { Instant } from '../oracle/calendar.ts';
import type { Fates } from './fates.ts';

/** A message that a provider has taken, whether or not it could say so. */
export type Taken = {
  readonly noticeId: string;
  readonly reference: string;
  readonly municipality: string;
  readonly channel: 'sms' | 'email';
  readonly to: string;
  readonly at: Instant;
  readonly text: string;
};

export type Post = {
  readonly taken: Taken[];
  readonly mailer: { send(mail: Mail): Promise<SendResult> };
  readonly messenger: { send(message: TextMessage): Promise<SendResult> };
};

type Deps = { readonly fates: Fates; readonly now: () => Instant; readonly onTaken: (taken: Taken) => void };

/** Two providers that mostly take what they are given, and else throttle, fail, refuse, or answer too late. */
export function post({ fates, now, onTaken }: Deps): Post {
  const taken: Taken[] = [];
  const accept = (channel: Taken['channel'], { notice, to, text }: Mail | TextMessage): SendResult => {
    const { noticeId, key } = notice;
    const one: Taken = { noticeId, ...key, channel, to, text, at: now() };
    taken.push(one);
    onTaken(one);
    return { result: 'accepted', providerId: `${channel}-${taken.length}` };
  };
  const answer = (channel: Taken['channel'], message: Mail | TextMessage): SendResult => {
    const luck = fates(`send ${message.notice.noticeId}`).between(1, 1000);
    if (luck <= 30) return { result: 'throttled' };
    if (luck <= 70) return { result: 'transient', detail: 'service-unavailable' };
    if (luck <= 75) return { result: 'permanent', detail: 'message-rejected' };
    if (luck <= 85) return { result: 'unknown', detail: 'timeout' };
    const accepted = accept(channel, message);
    if (luck <= 100) return { result: 'unknown', detail: 'timeout' };
    if (luck <= 110) throw new Error('the connection was reset after the message had left');
    return accepted;
  };
  return {
    taken,
    mailer: { send: async (mail) => answer('email', mail) },
    messenger: { send: async (message) => answer('sms', message) },
  };
}
