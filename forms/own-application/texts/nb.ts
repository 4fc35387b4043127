import { nb as application } from '../../application/texts/nb.ts';
import type { FormTexts } from '../../texts.ts';

const { fields } = application;

export const nb: FormTexts = {
  steps: {
    sok: { title: 'Søk for deg selv', intro: 'Du trenger bare svare på det viktigste. Resten tar vi når vi snakkes.' },
  },
  fields,
  groups: {},
  hints: {},
  problems: { callNeedsNumber: 'Skriv mobilnummeret ditt lenger opp, så vi kan ringe deg.' },
  send: 'Send søknaden',
};
