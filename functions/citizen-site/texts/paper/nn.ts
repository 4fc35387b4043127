import type { PaperPageTexts } from './nb.ts';

export const nn: PaperPageTexts = {
  print: 'Skriv ut sida, og fyll henne ut med penn. Har du ikkje skrivar, så be oss sende skjemaet i posten.',
  back: 'Andre måtar å søkje på',
  backReport: 'Andre måtar å melde frå på',
  links: {
    application: 'Opne søknadsskjemaet for utskrift',
    consent: 'Opne samtykkeskjemaet for utskrift',
    report: 'Opne meldeskjemaet for utskrift',
  },
  consentText: 'Du kan gi samtykke på papir òg. Det kan du gjere no eller seinare.',
};
