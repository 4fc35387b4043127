import type { FormTexts } from '../../texts.ts';

export const nn: FormTexts = {
  steps: {
    kode: {
      title: 'Har du fått ein kode?',
      intro: 'Skriv referansen og koden du har fått. Då opnar du det som ventar på deg.',
    },
  },
  fields: {
    reference: { label: 'Referanse', help: 'Åtte bokstavar og tal, til dømes ACDE 2346.' },
    code: { label: 'Kode', help: 'Åtte siffer. Koden gjeld i 30 dagar.' },
  },
  groups: {},
  hints: {},
  problems: {
    noMatch:
      'Referansen og koden høyrer ikkje saman, eller koden gjeld ikkje lenger. Sjekk begge, eller ring oss og få ein ny.',
    spent:
      'Det er prøvd for mange gonger, så denne koden verkar ikkje meir. Be den som hjelpte deg, om ein ny, eller ring oss.',
  },
};
