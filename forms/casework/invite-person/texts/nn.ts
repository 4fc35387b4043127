import type { FormTexts } from '../../../texts.ts';

export const nn: FormTexts = {
  steps: { spor: { title: 'Spør personen på nytt' } },
  fields: {
    mobile: { label: 'Mobilnummer' },
    email: { label: 'E-post' },
    noticeChannel: {
      label: 'Korleis skal koden sendast?',
      help: 'Kan personen ikkje få ein kode, så ring og noter svaret i staden.',
      options: { sms: 'SMS', email: 'E-post' },
    },
    language: {
      label: 'Språket i meldinga',
      help: 'Personen kan byte språk sjølv.',
      options: { nb: 'Bokmål', nn: 'Nynorsk', en: 'Engelsk' },
    },
  },
  groups: {},
  hints: {},
  problems: { channelNeedsAddress: 'Skriv «{label}», eller vel ein annan måte å sende koden på.' },
};
