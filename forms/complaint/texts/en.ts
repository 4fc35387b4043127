import type { FormTexts } from '../../texts.ts';

export const en: FormTexts = {
  steps: {
    klage: { title: 'Send a complaint', intro: 'Use your own words. You need not know the rules.' },
  },
  fields: {
    disagrees: { label: 'What do you disagree with?', help: 'Please say why, if you can.' },
    wants: { label: 'What do you want changed?' },
    helper: {
      label: 'Who helps you with the complaint?',
      help: 'Leave the field empty if you complain on your own.',
    },
  },
  groups: {},
  hints: {},
};
