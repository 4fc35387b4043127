import type { FormTexts } from '../../../texts.ts';

export const nb: FormTexts = {
  steps: { spor: { title: 'Spør personen på nytt' } },
  fields: {
    mobile: { label: 'Mobilnummer' },
    email: { label: 'E-post' },
    noticeChannel: {
      label: 'Hvordan skal koden sendes?',
      help: 'Kan personen ikke få en kode, så ring og noter svaret i stedet.',
      options: { sms: 'SMS', email: 'E-post' },
    },
    language: {
      label: 'Språket i meldingen',
      help: 'Personen kan bytte språk selv.',
      options: { nb: 'Bokmål', nn: 'Nynorsk', en: 'Engelsk' },
    },
  },
  groups: {},
  hints: {},
  problems: { channelNeedsAddress: 'Skriv «{label}», eller velg en annen måte å sende koden på.' },
};
