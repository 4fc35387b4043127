import type { ContactTexts } from './contact-texts.ts';

export const nb: ContactTexts = {
  steps: {
    kontakt: {
      title: 'Endre hvordan vi når deg',
      intro:
        'Dette gjelder beskjedene vi sender deg fra nå av, og språket i dem. Søknaden blir stående slik du sendte den.',
    },
  },
  seat: {
    kontakt: {
      title: 'Endre hvordan vi når deg',
      intro: 'Dette gjelder beskjedene vi sender deg fra nå av, og språket i dem. Den som søkte, ser det ikke.',
    },
  },
  problems: {
    noAddressHere: 'Vi har ikke adressen din. Ring oss om den, eller velg noe annet enn brev under «{label}».',
    callAwaited: 'Skriv «{label}». Du har bedt oss om å ringe deg.',
  },
};
