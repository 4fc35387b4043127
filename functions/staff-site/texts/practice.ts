import type { InStaffLanguages } from './staff-language.ts';

export type PracticeTexts = {
  readonly title: string;
  readonly intro: string;
  readonly clock: string;
  readonly clockIs: (moment: string) => string;
  readonly onItsWay: (moment: string) => string;
  readonly signInAgain: string;
  readonly ahead: Readonly<Record<'1' | '7' | '28', string>>;
  readonly messages: string;
  readonly messagesHint: string;
  readonly noMessages: string;
  readonly channel: Readonly<Record<'sms' | 'email', string>>;
};

export const practiceTexts: InStaffLanguages<PracticeTexts> = {
  nb: {
    title: 'Øvingen',
    intro:
      'Her kan du prøve alt uten at det får følger. Personene er oppdiktet. Bare du og de andre som øver, ser det.',
    clock: 'Klokka',
    clockIs: (moment) => `I øvingen er det ${moment}.`,
    onItsWay: (moment) => `Klokka er på vei fram til ${moment}. Det tar et par minutter. Last siden på nytt for å se.`,
    signInAgain: 'Når klokka er flyttet, må alle som øver, logge inn på nytt.',
    ahead: { 1: 'Én dag fram', 7: 'Én uke fram', 28: 'Fire uker fram' },
    messages: 'Meldinger',
    messagesHint: 'Her er det som ellers ville blitt sendt på e-post og SMS. De nyeste står først.',
    noMessages: 'Ingen meldinger ennå.',
    channel: { sms: 'SMS', email: 'E-post' },
  },
  nn: {
    title: 'Øvinga',
    intro:
      'Her kan du prøve alt utan at det får følgjer. Personane er oppdikta. Berre du og dei andre som øver, ser det.',
    clock: 'Klokka',
    clockIs: (moment) => `I øvinga er det ${moment}.`,
    onItsWay: (moment) => `Klokka er på veg fram til ${moment}. Det tek eit par minutt. Last sida på nytt for å sjå.`,
    signInAgain: 'Når klokka er flytt, må alle som øver, logge inn på nytt.',
    ahead: { 1: 'Éin dag fram', 7: 'Éi veke fram', 28: 'Fire veker fram' },
    messages: 'Meldingar',
    messagesHint: 'Her er det som elles ville blitt sendt på e-post og SMS. Dei nyaste står først.',
    noMessages: 'Ingen meldingar enno.',
    channel: { sms: 'SMS', email: 'E-post' },
  },
};
