import type { FormTexts } from '../../texts.ts';

export const nb: FormTexts = {
  steps: {
    klage: { title: 'Send en klage', intro: 'Skriv med dine egne ord. Du trenger ikke kjenne reglene.' },
  },
  fields: {
    disagrees: { label: 'Hva er du uenig i?', help: 'Skriv gjerne hvorfor.' },
    wants: { label: 'Hva vil du ha endret?' },
    helper: {
      label: 'Hvem hjelper deg med klagen?',
      help: 'La feltet stå tomt hvis du klager alene.',
    },
  },
  groups: {},
  hints: {},
};
