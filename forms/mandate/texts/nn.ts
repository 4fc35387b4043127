import type { FormTexts } from '../../texts.ts';

export const nn: FormTexts = {
  steps: {
    fullmakt: {
      title: 'Send fullmakt eller verjefullmakt',
      intro: 'Dokumentet viser at du kan søkje for {who}. Vi sjekkar det for virus før nokon opnar det.',
    },
  },
  fields: {
    'mandate.file': {
      label: 'Dokumentet',
      help: 'Du kan ta bilete av papiret. Er det fleire sider, sender du éi om gongen.',
    },
  },
  groups: {},
  hints: {},
};
