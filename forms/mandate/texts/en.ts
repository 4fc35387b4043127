import type { FormTexts } from '../../texts.ts';

export const en: FormTexts = {
  steps: {
    fullmakt: {
      title: 'Send an authorisation or guardian mandate',
      intro: 'The document shows that you can apply for {who}. We check it for viruses before anyone opens it.',
    },
  },
  fields: {
    'mandate.file': {
      label: 'The document',
      help: 'You can take a picture of the paper. If there are several pages, send them one at a time.',
    },
  },
  groups: {},
  hints: {},
};
