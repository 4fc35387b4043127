import type { FormTexts } from '../../texts.ts';

export const nn: FormTexts = {
  steps: {
    'sperret-adresse': {
      title: { self: 'Adressa mi er sperra no', other: 'Adressa til {who} er sperra no' },
      intro: 'Sei frå her dersom adressa har fått kode 6 eller 7 etter at du søkte.',
    },
  },
  fields: {
    confirmed: {
      label: {
        self: 'Adressa mi er sperra (kode 6 eller 7)',
        other: 'Adressa til {who} er sperra (kode 6 eller 7)',
      },
    },
  },
  groups: {},
  hints: {},
};
