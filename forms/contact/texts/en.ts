import type { ContactTexts } from './contact-texts.ts';

export const en: ContactTexts = {
  steps: {
    kontakt: {
      title: 'Change how we reach you',
      intro:
        'This is about the messages we send you from now on, and their language. The application stays as you sent it.',
    },
  },
  seat: {
    kontakt: {
      title: 'Change how we reach you',
      intro: 'This is about the messages we send you from now on, and their language. Whoever applied does not see it.',
    },
  },
  problems: {
    noAddressHere:
      'We do not have your address. Call us about it, or choose something else than a letter under “{label}”.',
    callAwaited: 'Write “{label}”. You have asked us to call you.',
  },
};
