import type { FormTexts } from '../../texts.ts';

type Own = Pick<FormTexts, 'steps' | 'fields'> & { readonly problems: Readonly<Record<string, string>> };

export const nn: Own = {
  steps: { registrer: { title: 'Registrer ei melding' } },
  fields: {
    way: {
      label: 'Korleis kom meldinga?',
      options: { paper: 'På papir', phone: 'På telefon', counter: 'Munnleg ved skranken' },
    },
    receivedOn: { label: 'Når kom ho?', help: 'Personen skal spørjast innan fem arbeidsdagar frå denne dagen.' },
    'paper.file': { label: 'Meldinga, skanna', help: 'Vi sjekkar ho for virus før nokon opnar ho.' },
  },
  problems: {
    'received-in-future': 'Sjekk «{label}». Datoen er fram i tid.',
    'received-too-long-ago': 'Meldinga er meir enn ein månad gammal. Ring einingsleiaren i staden.',
  },
};
