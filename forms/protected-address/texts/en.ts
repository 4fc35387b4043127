import type { FormTexts } from '../../texts.ts';

export const en: FormTexts = {
  steps: {
    'sperret-adresse': {
      title: { self: 'My address is protected now', other: 'The address of {who} is protected now' },
      intro: 'Tell us here if the address was given code 6 or 7 after you applied.',
    },
  },
  fields: {
    confirmed: {
      label: {
        self: 'My address is protected (code 6 or 7)',
        other: 'The address of {who} is protected (code 6 or 7)',
      },
    },
  },
  groups: {},
  hints: {},
};
