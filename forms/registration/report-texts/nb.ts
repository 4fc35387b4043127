import type { FormTexts } from '../../texts.ts';

type Own = Pick<FormTexts, 'steps' | 'fields'> & { readonly problems: Readonly<Record<string, string>> };

export const nb: Own = {
  steps: { registrer: { title: 'Registrer en melding' } },
  fields: {
    way: {
      label: 'Hvordan kom meldingen?',
      options: { paper: 'På papir', phone: 'På telefon', counter: 'Muntlig ved skranken' },
    },
    receivedOn: { label: 'Når kom den?', help: 'Personen skal spørres innen fem arbeidsdager fra denne dagen.' },
    'paper.file': { label: 'Meldingen, skannet', help: 'Vi sjekker den for virus før noen åpner den.' },
  },
  problems: {
    'received-in-future': 'Sjekk «{label}». Datoen er fram i tid.',
    'received-too-long-ago': 'Meldingen er mer enn en måned gammel. Ring enhetslederen i stedet.',
  },
};
