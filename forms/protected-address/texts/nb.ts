import type { FormTexts } from '../../texts.ts';

export const nb: FormTexts = {
  steps: {
    'sperret-adresse': {
      title: { self: 'Adressen min er sperret nå', other: 'Adressen til {who} er sperret nå' },
      intro: 'Si fra her hvis adressen har fått kode 6 eller 7 etter at du søkte.',
    },
  },
  fields: {
    confirmed: {
      label: {
        self: 'Adressen min er sperret (kode 6 eller 7)',
        other: 'Adressen til {who} er sperret (kode 6 eller 7)',
      },
    },
  },
  groups: {},
  hints: {},
};
