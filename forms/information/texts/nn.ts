import type { FormTexts } from '../../texts.ts';

export const nn: FormTexts = {
  steps: {
    opplysninger: {
      title: 'Svar på det vi spør om',
      intro: 'Skriv eit svar, legg ved eit dokument, eller gjer begge delar.',
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
  problems: { nothingAnswered: 'Skriv eit svar, eller legg ved eit dokument.' },
  groups: {},
  hints: {},
};
