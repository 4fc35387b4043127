import type { FormTexts } from '../../texts.ts';

export const nb: FormTexts = {
  steps: {
    fullmakt: {
      title: 'Send fullmakt eller vergefullmakt',
      intro: 'Dokumentet viser at du kan søke for {who}. Vi sjekker det for virus før noen åpner det.',
    },
  },
  fields: {
    'mandate.file': {
      label: 'Dokumentet',
      help: 'Du kan ta bilde av papiret. Er det flere sider, sender du én om gangen.',
    },
  },
  groups: {},
  hints: {},
};
