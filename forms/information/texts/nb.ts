import type { FormTexts } from '../../texts.ts';

export const nb: FormTexts = {
  steps: {
    opplysninger: {
      title: 'Svar på det vi spør om',
      intro: 'Vi trenger noe fra deg for å gå videre med søknaden.',
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
  groups: {},
  hints: {},
};
