import type { FormTexts } from '../../texts.ts';

export const nb: FormTexts = {
  steps: {
    kode: {
      title: 'Har du fått en kode?',
      intro: 'Skriv referansen og koden du har fått. Da åpner du det som venter på deg.',
    },
  },
  fields: {
    reference: { label: 'Referanse', help: 'Åtte bokstaver og tall, for eksempel ACDE 2346.' },
    code: { label: 'Kode', help: 'Åtte siffer. Koden gjelder i 30 dager.' },
  },
  groups: {},
  hints: {},
  problems: {
    noMatch:
      'Referansen og koden hører ikke sammen, eller koden gjelder ikke lenger. Sjekk begge, eller ring oss og få en ny.',
    spent:
      'Det er prøvd for mange ganger, så denne koden virker ikke mer. Be den som hjalp deg, om en ny, eller ring oss.',
  },
};
