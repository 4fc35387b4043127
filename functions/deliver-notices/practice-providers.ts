import { instant } from '../../shared/domain/calendar/day.ts';
import { isPractice } from '../../shared/domain/settings/practice.ts';
import type { PracticeMessage, PracticeStore } from '../../shared/ports/practice.ts';
import type { NoticeRef, SendResult } from '../../shared/ports/sending.ts';
import type { Providers } from './hand-over.ts';

type Parts = {
  readonly providers: Providers;
  readonly practice: Pick<PracticeStore, 'keepMessage'>;
  readonly now: () => Date;
};

/** Whatever a municipality to train in sends stays in its own inbox: an address typed there may be somebody's. */
export function practiceProviders({ providers, practice, now }: Parts): Providers {
  const keep = async ({ key, noticeId }: NoticeRef, said: Said): Promise<SendResult> => {
    const { municipality, reference } = key;
    await practice.keepMessage(municipality, { at: instant(now()), noticeId, reference, ...said });
    return { result: 'accepted', providerId: `practice-${noticeId}` };
  };
  return {
    mailer: {
      send: async (mail) => {
        const { notice, to, subject, text } = mail;
        if (!isPractice(notice.key.municipality)) return providers.mailer.send(mail);
        return keep(notice, { channel: 'email', to, subject, text });
      },
    },
    messenger: {
      send: async (message) => {
        const { notice, to, text } = message;
        if (!isPractice(notice.key.municipality)) return providers.messenger.send(message);
        return keep(notice, { channel: 'sms', to, text });
      },
    },
  };
}

type Said = Pick<PracticeMessage, 'channel' | 'to' | 'subject' | 'text'>;
