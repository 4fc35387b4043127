import type { NoticePageTexts } from './nb.ts';

export const en: NoticePageTexts = {
  course: 'What happened:',
  tried: 'We tried to send it',
  again: 'It did not arrive, so we try again',
  unknown: 'We do not know whether it arrived',
  returned: 'It came back',
  notSent: 'It was not sent',
  whys: {
    full: 'the mailbox was full',
    address: 'the address takes no e-mail',
    number: 'the number takes no text messages',
    unreachable: 'the phone could not be reached',
    twice: 'it may have come twice',
  },
};
