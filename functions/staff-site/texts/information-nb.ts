import type { InformationTexts } from './information.ts';

export const informationTextsNb: InformationTexts = {
  until: 'Svar på opplysninger innen',
  late: 'Fristen er ute. Et svar som kommer nå, blir tatt imot likevel.',
  asked: (on, name, until) => `Spurt ${on} av ${name}, med frist ${until}:`,
  answered: (on, by) => `Svar ${on} fra ${by}:`,
  withDocument: 'Et dokument fulgte med. Det står under «Dokumenter».',
  ask: {
    title: 'Be om opplysninger',
    intro:
      'Den som søker, får beskjed om at vi trenger noe. Hva det er, står på Min sak, bak innlogging. Svarfristen vår løper videre.',
    again: 'Du har bedt om opplysninger før. Sender du dette, gjelder den nye datoen.',
    cannotTell:
      'Rollen er ikke godtatt. Da kan ikke systemet gi beskjed, og du får en oppgave om å ringe eller skrive.',
    missing: 'Hva trenger vi?',
    missingHint: (language) => `Den som søker, leser dette. Skriv kort, og på ${language}.`,
    button: 'Be om opplysninger',
  },
  byPhone: {
    title: 'Noter svar på telefon',
    intro: 'Skriv det du fikk vite. Saken går videre, og den som søker, ser det du skriver.',
    answer: 'Svaret',
    answerHint: 'Skriv bare det som har betydning for saken.',
    button: 'Lagre svaret',
  },
  askConsent: {
    title: 'Be om samtykke på Min sak',
    intro:
      'Den som bestemmer, får beskjed om at vi har et spørsmål. Spørsmålet står på Min sak. Det er frivillig å svare ja.',
    parts: 'Hva gjelder det?',
    partsHint: 'Kryss av for ett eller flere.',
    part: { plan: 'Samtykke til plan', coordinator: 'Samtykke til koordinator', sharing: 'Deling av opplysninger' },
    sentence: 'Hvorfor vi spør',
    sentenceHint: (language) => `Valgfritt. Den som bestemmer, leser dette. Skriv på ${language}.`,
    button: 'Send spørsmålet',
  },
  consentAsked: (parts, on) => `Spurt ${on} på Min sak: ${parts}. Svaret har ikke kommet ennå.`,
  renew: {
    title: 'Samtykke som snart går ut',
    ends: (service, on) => `Delingen med ${service} slutter etter ${on}.`,
    how: 'Spør om den skal fortsette. Personen kan fornye på Min sak, eller du noterer svaret.',
  },
};
