import type { FormTexts } from '../../texts.ts';

export const nb: FormTexts = {
  steps: {
    opplysninger: {
      title: 'Svar på det vi spør om',
      intro: 'Skriv et svar, legg ved et dokument, eller gjør begge deler.',
    },
  },
  fields: {
    text: {
      label: 'Svaret ditt',
      help: 'Skriv kort. Vet du ikke alt, så skriv det du vet.',
    },
    attachment: {
      label: 'Vedlegg',
      help: 'Du kan ta bilde av et papir.',
    },
  },
  problems: { nothingAnswered: 'Skriv et svar, eller legg ved et dokument.' },
  groups: {},
  hints: {},
};
