import type { FormTexts } from '../../texts.ts';

export const nn: FormTexts = {
  steps: {
    klage: { title: 'Send ei klage', intro: 'Skriv med eigne ord. Du treng ikkje kjenne reglane.' },
  },
  fields: {
    disagrees: { label: 'Kva er du usamd i?', help: 'Skriv gjerne kvifor.' },
    wants: { label: 'Kva vil du ha endra?' },
    helper: {
      label: 'Kven hjelper deg med klaga?',
      help: 'La feltet stå tomt dersom du klagar åleine.',
    },
  },
  groups: {},
  hints: {},
};
