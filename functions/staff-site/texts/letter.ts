import type { LetterName } from '../letters/letter-name.ts';
import type { DecisionWord, InStaffLanguages } from './staff-language.ts';

/** Letters of a case, to be printed. */
export type LetterPageTexts = {
  readonly listTitle: string;
  readonly listHint: string;
  readonly print: string;
  readonly name: (word: DecisionWord) => Readonly<Record<LetterName, string>>;
  readonly title: (name: string) => string;
  readonly howTo: string;
  readonly notSent: string;
  readonly addressUnknown: string;
  readonly addressProtected: string;
};

export const letterTexts: InStaffLanguages<LetterPageTexts> = {
  nb: {
    listTitle: 'Brev som kan skrives ut',
    listHint: 'Brevene er på mottakerens språk. Ingenting blir sendt eller merket som gjort når du skriver ut.',
    print: 'Skriv ut brev',
    name: (word) => ({
      receipt: 'Kvittering for søknaden',
      'report-receipt': 'Kvittering for meldingen',
      information: 'Opplysninger vi trenger',
      mandate: 'Fullmakten mangler',
      'preliminary-answer': 'Foreløpig svar',
      decision: word === 'svar' ? 'Svaret' : 'Vedtaket',
      consent: 'Spørsmål om samtykke',
      coordinator: 'Koordinatoren er oppnevnt',
      'plan-ready': 'Planen er klar',
      'plan-revised': 'Planen er revidert',
      'revision-coming': 'Planen skal snart revideres',
      'complaint-received': 'Kvittering for klagen',
      'complaint-delayed': 'Klagen tar lengre tid',
      'complaint-result': 'Svar på klagen',
      closed: 'Saken er avsluttet',
      forwarded: 'Saken har fått en ny enhet',
      'date-moved': 'En dato er flyttet',
      reopened: 'Saken er åpnet igjen',
      meeting: 'Invitasjon til møte',
      'meeting-cancelled': 'Møtet er avlyst',
      invitation: 'Spørsmål om å svare, med kode',
    }),
    title: (name) => `Brev: ${name}`,
    howTo: 'Skriv ut siden fra nettleseren. Adressen passer i en konvolutt med vindu.',
    notSent: 'Er det en oppgave om brevet, merker du den som gjort i saken når brevet er sendt.',
    addressUnknown: 'Saken har ingen adresse til mottakeren. Skriv den på konvolutten.',
    addressProtected: 'Adressen er sperret og ikke lagret. Lever brevet slik det er avtalt.',
  },
  nn: {
    listTitle: 'Brev som kan skrivast ut',
    listHint: 'Breva er på språket til mottakaren. Ingenting blir sendt eller merkt som gjort når du skriv ut.',
    print: 'Skriv ut brev',
    name: (word) => ({
      receipt: 'Kvittering for søknaden',
      'report-receipt': 'Kvittering for meldinga',
      information: 'Opplysningar vi treng',
      mandate: 'Fullmakta manglar',
      'preliminary-answer': 'Førebels svar',
      decision: word === 'svar' ? 'Svaret' : 'Vedtaket',
      consent: 'Spørsmål om samtykke',
      coordinator: 'Koordinatoren er oppnemnd',
      'plan-ready': 'Planen er klar',
      'plan-revised': 'Planen er revidert',
      'revision-coming': 'Planen skal snart reviderast',
      'complaint-received': 'Kvittering for klaga',
      'complaint-delayed': 'Klaga tek lengre tid',
      'complaint-result': 'Svar på klaga',
      closed: 'Saka er avslutta',
      forwarded: 'Saka har fått ei ny eining',
      'date-moved': 'Ein dato er flytt',
      reopened: 'Saka er opna igjen',
      meeting: 'Invitasjon til møte',
      'meeting-cancelled': 'Møtet er avlyst',
      invitation: 'Spørsmål om å svare, med kode',
    }),
    title: (name) => `Brev: ${name}`,
    howTo: 'Skriv ut sida frå nettlesaren. Adressa passar i ein konvolutt med vindauge.',
    notSent: 'Er det ei oppgåve om brevet, merkjer du ho som gjord i saka når brevet er sendt.',
    addressUnknown: 'Saka har inga adresse til mottakaren. Skriv ho på konvolutten.',
    addressProtected: 'Adressa er sperra og ikkje lagra. Lever brevet slik det er avtalt.',
  },
};
