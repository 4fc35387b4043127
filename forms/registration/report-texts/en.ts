import type { FormTexts } from '../../texts.ts';

type Own = Pick<FormTexts, 'steps' | 'fields'> & { readonly problems: Readonly<Record<string, string>> };

export const en: Own = {
  steps: { registrer: { title: 'Register a report' } },
  fields: {
    way: {
      label: 'How did the report come?',
      options: { paper: 'On paper', phone: 'By phone', counter: 'Said at the counter' },
    },
    receivedOn: { label: 'When did it come?', help: 'The person is to be asked within five working days of this day.' },
    'paper.file': { label: 'The report, scanned', help: 'We check it for viruses before anybody opens it.' },
  },
  problems: {
    'received-in-future': 'Check “{label}”. The date is in the future.',
    'received-too-long-ago': 'The report is more than a month old. Call the head of the unit instead.',
  },
};
