import type { FormTexts } from '../../texts.ts';

export const nn: FormTexts = {
  steps: {
    opplysninger: {
      title: 'Svar på det vi spør om',
      intro: 'Vi treng noko frå deg for å gå vidare med søknaden.',
    },
  },
  fields: {
    text: {
      label: 'Svaret ditt',
      help: 'Skriv kort. Veit du ikkje alt, så skriv det du veit.',
    },
    attachment: {
      label: 'Vedlegg',
      help: 'Du kan ta bilete av eit papir.',
    },
  },
  groups: {},
  hints: {},
};
