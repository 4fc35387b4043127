import type { FormTexts } from '../../texts.ts';

export const nb: FormTexts = {
  steps: {
    endring: {
      title: 'Si fra at behovene er endret',
      intro: 'Da ber du om at vi går gjennom planen før fristen. De som følger opp planen, får beskjed med en gang.',
    },
  },
  fields: {
    text: {
      label: 'Hva er endret?',
      help: 'Skriv kort, eller la feltet stå tomt. Du trenger ikke finne de rette ordene.',
    },
  },
  groups: {},
  hints: {},
};
