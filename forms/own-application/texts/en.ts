import { en as application } from '../../application/texts/en.ts';
import type { FormTexts } from '../../texts.ts';

const { fields } = application;

export const en: FormTexts = {
  steps: {
    sok: {
      title: 'Apply for yourself',
      intro: 'You only need to answer the most important questions. We take the rest when we talk.',
    },
  },
  fields,
  groups: {},
  hints: {},
  problems: { callNeedsNumber: 'Write your mobile number further up, so that we can call you.' },
  send: 'Send the application',
};
