import type { FormTexts } from '../../texts.ts';

export const en: FormTexts = {
  steps: {
    endring: {
      title: 'Tell us that needs have changed',
      intro: 'You ask us to go through the plan before the time limit. Those who follow up the plan are told at once.',
    },
  },
  fields: {
    text: {
      label: 'What has changed?',
      help: 'Write briefly, or leave the field empty. You need not find the right words.',
    },
  },
  groups: {},
  hints: {},
};
