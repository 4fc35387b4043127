import type { FormTexts } from '../../texts.ts';

export const en: FormTexts = {
  steps: {
    opplysninger: {
      title: 'Answer what we ask about',
      intro: 'We need something from you to go on with the application.',
    },
  },
  fields: {
    text: {
      label: 'Your answer',
      help: 'Write briefly. If you do not know everything, write what you know.',
    },
    attachment: {
      label: 'Attachment',
      help: 'You can take a picture of a paper.',
    },
  },
  groups: {},
  hints: {},
};
