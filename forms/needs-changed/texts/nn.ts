import type { FormTexts } from '../../texts.ts';

export const nn: FormTexts = {
  steps: {
    endring: {
      title: 'Sei frå at behova er endra',
      intro: 'Då ber du om at vi går gjennom planen før fristen. Dei som følgjer opp planen, får beskjed med ein gong.',
    },
  },
  fields: {
    text: {
      label: 'Kva er endra?',
      help: 'Skriv kort, eller la feltet stå tomt. Du treng ikkje finne dei rette orda.',
    },
  },
  groups: {},
  hints: {},
};
