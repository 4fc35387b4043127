import { settingsTexts } from '../texts/settings.ts';
import { asTyped, type SettingsForm } from './control.ts';
import { controlsInLanguages, readInLanguages, typedInLanguages } from './in-languages.ts';

export const wordForm: SettingsForm = {
  name: 'ord',
  part: 'words',
  controls: ({ language }) => {
    const { language: written, decisionWord, complaintCountsFrom } = settingsTexts[language].choices;
    return [
      {
        kind: 'choice',
        name: 'language',
        options: (['nb', 'nn'] as const).map((value) => ({ value, label: written[value] })),
      },
      {
        kind: 'choice',
        name: 'decisionWord',
        options: (['svar', 'vedtak'] as const).map((value) => ({ value, label: decisionWord[value] })),
      },
      ...controlsInLanguages('legalBasis', 'lines', 500),
      { kind: 'line', name: 'countyGovernor', most: 100 },
      {
        kind: 'choice',
        name: 'complaintCountsFrom',
        options: (['arrived', 'sent'] as const).map((value) => ({ value, label: complaintCountsFrom[value] })),
      },
    ];
  },
  filledIn: ({ municipality: { language, decisionWord, legalBasis, countyGovernor, complaintCountsFrom } }) => ({
    ...asTyped({ language, decisionWord, countyGovernor, complaintCountsFrom }),
    ...typedInLanguages('legalBasis', legalBasis),
  }),
  apply: (values, { municipality }) => ({
    ...municipality,
    language: values.one('language') === 'nn' ? 'nn' : 'nb',
    decisionWord: values.one('decisionWord') === 'vedtak' ? 'vedtak' : 'svar',
    legalBasis: readInLanguages('legalBasis', values),
    countyGovernor: values.one('countyGovernor'),
    complaintCountsFrom: values.one('complaintCountsFrom') === 'sent' ? 'sent' : 'arrived',
  }),
};

export const delayForm: SettingsForm = {
  name: 'forsinkelse',
  part: 'delay',
  controls: () => controlsInLanguages('reason', 'lines', 1000),
  filledIn: ({ municipality }) => typedInLanguages('reason', municipality.standardDelayReason),
  apply: (values, { municipality }) => ({ ...municipality, standardDelayReason: readInLanguages('reason', values) }),
};
