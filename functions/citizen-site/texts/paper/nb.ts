/** Around a form on paper: how to come by it on the screen. What the sheet itself says is in forms/paper. */
export const nb = {
  print: 'Skriv ut siden, og fyll den ut med penn. Har du ikke skriver, så be oss sende skjemaet i posten.',
  back: 'Andre måter å søke på',
  backReport: 'Andre måter å melde fra på',
  links: {
    application: 'Åpne søknadsskjemaet for utskrift',
    consent: 'Åpne samtykkeskjemaet for utskrift',
    report: 'Åpne meldeskjemaet for utskrift',
  },
  consentText: 'Du kan gi samtykke på papir også. Det kan du gjøre nå eller senere.',
};

export type PaperPageTexts = typeof nb;
