import { nn as application } from '../../application/texts/nn.ts';
import type { FormTexts } from '../../texts.ts';

const { fields } = application;

export const nn: FormTexts = {
  steps: {
    sok: {
      title: 'Søk for deg sjølv',
      intro: 'Du treng berre svare på det viktigaste. Resten tek vi når vi snakkast.',
    },
  },
  fields,
  groups: {},
  hints: {},
  problems: { callNeedsNumber: 'Skriv mobilnummeret ditt lenger oppe, så vi kan ringje deg.' },
  send: 'Send søknaden',
};
