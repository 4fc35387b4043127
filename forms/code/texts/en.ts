import type { FormTexts } from '../../texts.ts';

export const en: FormTexts = {
  steps: {
    kode: {
      title: 'Have you got a code?',
      intro: 'Write the reference and the code you have been given. Then you open what is waiting for you.',
    },
  },
  fields: {
    reference: { label: 'Reference', help: 'Eight letters and numbers, for example ACDE 2346.' },
    code: { label: 'Code', help: 'Eight digits. The code is valid for 30 days.' },
  },
  groups: {},
  hints: {},
  problems: {
    noMatch:
      'The reference and the code do not belong together, or the code is no longer valid. Check both, or call us for a new one.',
    spent:
      'There have been too many tries, so this code no longer works. Ask the one who helped you for a new one, or call us.',
  },
};
