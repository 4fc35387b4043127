import type { ContactTexts } from './contact-texts.ts';

export const nn: ContactTexts = {
  steps: {
    kontakt: {
      title: 'Endre korleis vi når deg',
      intro:
        'Dette gjeld beskjedane vi sender deg frå no av, og språket i dei. Søknaden blir ståande slik du sende han.',
    },
  },
  seat: {
    kontakt: {
      title: 'Endre korleis vi når deg',
      intro: 'Dette gjeld beskjedane vi sender deg frå no av, og språket i dei. Den som søkte, ser det ikkje.',
    },
  },
  problems: {
    noAddressHere: 'Vi har ikkje adressa di. Ring oss om henne, eller vel noko anna enn brev under «{label}».',
    callAwaited: 'Skriv «{label}». Du har bede oss om å ringje deg.',
  },
};
