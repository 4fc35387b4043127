import type { InformationTexts } from './information.ts';

export const informationTextsNn: InformationTexts = {
  until: 'Svar på opplysningar innan',
  late: 'Fristen er ute. Eit svar som kjem no, blir teke imot likevel.',
  asked: (on, name, until) => `Spurt ${on} av ${name}, med frist ${until}:`,
  answered: (on, by) => `Svar ${on} frå ${by}:`,
  withDocument: 'Eit dokument følgde med. Det står under «Dokument».',
  ask: {
    title: 'Be om opplysningar',
    intro:
      'Den som søkjer, får beskjed om at vi treng noko. Kva det er, står på Mi sak, bak innlogging. Svarfristen vår går vidare.',
    again: 'Du har bede om opplysningar før. Sender du dette, er det den nye datoen som tel.',
    cannotTell:
      'Rolla er ikkje godteken. Då kan ikkje systemet gi beskjed, og du får ei oppgåve om å ringje eller skrive.',
    missing: 'Kva treng vi?',
    missingHint: (language) => `Den som søkjer, les dette. Skriv kort, og på ${language}.`,
    button: 'Be om opplysningar',
  },
  byPhone: {
    title: 'Noter svar på telefon',
    intro: 'Skriv det du fekk vite. Saka går vidare, og den som søkjer, ser det du skriv.',
    answer: 'Svaret',
    answerHint: 'Skriv berre det som har noko å seie for saka.',
    button: 'Lagre svaret',
  },
  askConsent: {
    title: 'Be om samtykke på Mi sak',
    intro:
      'Den som avgjer, får beskjed om at vi har eit spørsmål. Spørsmålet står på Mi sak. Det er frivillig å svare ja.',
    parts: 'Kva handlar det om?',
    partsHint: 'Kryss av for eitt eller fleire.',
    part: { plan: 'Samtykke til plan', coordinator: 'Samtykke til koordinator', sharing: 'Deling av opplysningar' },
    sentence: 'Kvifor vi spør',
    sentenceHint: (language) => `Valfritt. Den som avgjer, les dette. Skriv på ${language}.`,
    button: 'Send spørsmålet',
  },
  consentAsked: (parts, on) => `Spurt ${on} på Mi sak: ${parts}. Svaret har ikkje kome enno.`,
  renew: {
    title: 'Samtykke som snart går ut',
    ends: (service, on) => `Delinga med ${service} sluttar etter ${on}.`,
    how: 'Spør om delinga skal halde fram. Personen kan fornye på Mi sak, eller du noterer svaret.',
  },
};
