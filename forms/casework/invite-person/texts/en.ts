import type { FormTexts } from '../../../texts.ts';

export const en: FormTexts = {
  steps: { spor: { title: 'Ask the person again' } },
  fields: {
    mobile: { label: 'Mobile number' },
    email: { label: 'Email' },
    noticeChannel: {
      label: 'How is the code to be sent?',
      help: 'If the person cannot get a code, call and note the answer instead.',
      options: { sms: 'SMS', email: 'Email' },
    },
    language: {
      label: 'The language of the message',
      help: 'The person can change the language.',
      options: { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' },
    },
  },
  groups: {},
  hints: {},
  problems: { channelNeedsAddress: 'Write “{label}”, or choose another way to send the code.' },
};
