import { type DecisionWord, the } from '../decision-word.ts';

/** What more there is to do with one's own case: take it home, say that needs have changed, be reached elsewhere. */
export const nb = {
  data: {
    title: 'Alt i én fil',
    text: 'Du kan lagre det vi viser deg her, som en fil (JSON). Et annet dataprogram kan lese den.',
    link: 'Last ned alt som fil',
  },
  needs: {
    link: 'Si fra at behovene er endret',
    submit: 'Send',
    noneTitle: 'Planen er ikke i gang nå',
    none: (phone: string) => `Du kan si fra her når en plan er i gang. Gjelder det noe annet, så ring oss på ${phone}.`,
  },
  contact: {
    title: 'Slik når vi deg',
    channel: 'Beskjeder kommer som',
    channels: { sms: 'SMS', email: 'E-post', letter: 'Brev', phone: 'Telefon' },
    language: 'Språk',
    languages: { nb: 'Bokmål', nn: 'Nynorsk', en: 'Engelsk' },
    changed: (date: string) => `Sist endret ${date}.`,
    link: 'Endre hvordan vi når deg',
    submit: 'Lagre',
    cannotTitle: 'Dette kan ikke endres her',
    ended: 'Saken er avsluttet eller trukket. Vi gjør ikke mer i den.',
  },
  now: {
    link: 'Vis hva som skjer, på én side',
    phone: 'Telefon',
    read: (word: DecisionWord) => `Les ${the(word)} på Min sak. Der står det også hvordan du klager.`,
    print: 'Skriv ut siden hvis du vil ha den på papir.',
  },
  back: 'Tilbake til saken',
};

export type OwnCaseTexts = typeof nb;
