import type { FormTexts } from '../../texts.ts';

export const en: FormTexts = {
  steps: {
    opplysninger: {
      title: 'Answer what we ask about',
      intro: 'Write an answer, attach a document, or do both.',
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
  problems: { nothingAnswered: 'Write an answer, or attach a document.' },
  groups: {},
  hints: {},
};
