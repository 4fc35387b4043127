import type { InStaffLanguages } from './staff-language.ts';

export type MeetingFormProblem =
  | 'time'
  | 'date-past'
  | 'date-too-far'
  | 'ends-before-it-begins'
  | 'place'
  | 'nobody-invited'
  | 'unknown-guest'
  | 'too-long'
  | 'unreadable';

/** Meetings about the plan. */
export type MeetingTexts = {
  readonly title: (isChange: boolean) => string;
  readonly intro: string;
  readonly on: string;
  readonly from: string;
  readonly to: string;
  readonly timeHint: string;
  readonly place: string;
  readonly placeHint: string;
  readonly agenda: string;
  readonly agendaHint: (language: string) => string;
  readonly invited: string;
  readonly invitedHint: string;
  readonly guest: Readonly<Record<'person' | 'applicant' | 'otherParent', string>>;
  readonly button: string;
  readonly cancelTitle: string;
  readonly cancelIntro: (on: string, from: string, to: string) => string;
  readonly cancelButton: string;
  /** On the case's page. */
  readonly fact: string;
  readonly when: (on: string, from: string, to: string) => string;
  readonly links: Readonly<Record<'plan' | 'change' | 'cancel', string>>;
  readonly problem: Readonly<Record<MeetingFormProblem, string>>;
};

export const meetingTexts: InStaffLanguages<MeetingTexts> = {
  nb: {
    title: (isChange) => (isChange ? 'Endre møtet' : 'Avtal et møte'),
    intro: 'De du inviterer, får beskjed. E-posten har møtet til kalenderen. Ingen ser hvem de andre er.',
    on: 'Dato',
    from: 'Fra klokken',
    to: 'Til klokken',
    timeHint: 'For eksempel 9.30',
    place: 'Sted',
    placeHint: 'Skriv stedet, eller «på telefon» eller «på video». Det står i kalenderen til dem som er invitert.',
    agenda: 'Hva dere skal snakke om (kan stå tomt)',
    agendaHint: (language) => `Ett punkt på hver linje. Personen leser dette på Min sak. Skriv på ${language}.`,
    invited: 'Hvem er invitert?',
    invitedHint: 'Kryss av for alle som skal komme.',
    guest: { person: 'Personen', applicant: 'Den som søkte', otherParent: 'Den andre forelderen' },
    button: 'Lagre og send beskjed',
    cancelTitle: 'Avlys møtet',
    cancelIntro: (on, from, to) => `Møtet ${on} kl. ${from}–${to} blir avlyst. De som er invitert, får beskjed.`,
    cancelButton: 'Avlys møtet',
    fact: 'Neste møte',
    when: (on, from, to) => `${on} kl. ${from}–${to}`,
    links: { plan: 'Avtal et møte', change: 'Endre møtet', cancel: 'Avlys møtet' },
    problem: {
      time: 'Skriv klokkeslettet, for eksempel 9.30.',
      'date-past': 'Møtet kan ikke være før i dag.',
      'date-too-far': 'Møtet er mer enn ett år fram. Se om årstallet er riktig.',
      'ends-before-it-begins': 'Møtet må slutte etter at det begynner.',
      place: 'Skriv hvor møtet er.',
      'nobody-invited': 'Velg hvem som er invitert.',
      'unknown-guest': 'En av dem du valgte, kan ikke inviteres nå. Velg blant dem som står i listen.',
      'too-long': 'Teksten er for lang. Kort den ned.',
      unreadable: 'Teksten har tegn vi ikke kan lese. Skriv den på nytt.',
    },
  },
  nn: {
    title: (isChange) => (isChange ? 'Endre møtet' : 'Avtal eit møte'),
    intro: 'Dei du inviterer, får beskjed. E-posten har møtet til kalenderen. Ingen ser kven dei andre er.',
    on: 'Dato',
    from: 'Frå klokka',
    to: 'Til klokka',
    timeHint: 'Til dømes 9.30',
    place: 'Stad',
    placeHint: 'Skriv staden, eller «på telefon» eller «på video». Det står i kalenderen til dei som er inviterte.',
    agenda: 'Kva de skal snakke om (kan stå tomt)',
    agendaHint: (language) => `Eitt punkt på kvar linje. Personen les dette på Mi sak. Skriv på ${language}.`,
    invited: 'Kven er invitert?',
    invitedHint: 'Kryss av for alle som skal kome.',
    guest: { person: 'Personen', applicant: 'Den som søkte', otherParent: 'Den andre forelderen' },
    button: 'Lagre og send beskjed',
    cancelTitle: 'Avlys møtet',
    cancelIntro: (on, from, to) => `Møtet ${on} kl. ${from}–${to} blir avlyst. Dei som er inviterte, får beskjed.`,
    cancelButton: 'Avlys møtet',
    fact: 'Neste møte',
    when: (on, from, to) => `${on} kl. ${from}–${to}`,
    links: { plan: 'Avtal eit møte', change: 'Endre møtet', cancel: 'Avlys møtet' },
    problem: {
      time: 'Skriv klokkeslettet, til dømes 9.30.',
      'date-past': 'Møtet kan ikkje vere før i dag.',
      'date-too-far': 'Møtet er meir enn eitt år fram. Sjå om årstalet er rett.',
      'ends-before-it-begins': 'Møtet må slutte etter at det byrjar.',
      place: 'Skriv kvar møtet er.',
      'nobody-invited': 'Vel kven som er invitert.',
      'unknown-guest': 'Ein av dei du valde, kan ikkje inviterast no. Vel mellom dei som står i lista.',
      'too-long': 'Teksten er for lang. Kort han ned.',
      unreadable: 'Teksten har teikn vi ikkje kan lese. Skriv han på nytt.',
    },
  },
};
