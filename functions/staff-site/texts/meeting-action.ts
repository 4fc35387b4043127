import type { InStaffLanguages } from './staff-language.ts';

export type ActionFormProblem =
  | 'what'
  | 'owner'
  | 'service'
  | 'too-long'
  | 'unreadable'
  | 'unknown-owner'
  | 'date-before-meeting'
  | 'date-too-far';

/** What was agreed on a meeting, and that the plan stands as it is. */
export type MeetingActionTexts = {
  readonly title: string;
  readonly intro: (on: string) => string;
  readonly noted: string;
  readonly what: string;
  readonly whatHint: (language: string) => string;
  readonly owner: string;
  readonly service: string;
  readonly serviceName: string;
  readonly serviceHint: string;
  readonly by: string;
  readonly button: string;
  readonly until: (on: string) => string;
  readonly overdue: (on: string) => string;
  readonly noDate: string;
  readonly doneOn: (on: string) => string;
  readonly done: string;
  /** The plan was gone through, and nothing is to be changed. */
  readonly unchanged: string;
  readonly problem: Readonly<Record<ActionFormProblem, string>>;
};

export const meetingActionTexts: InStaffLanguages<MeetingActionTexts> = {
  nb: {
    title: 'Noter hva som ble avtalt',
    intro: (on) => `Dette gjelder møtet ${on}. Noter én avtale om gangen.`,
    noted: 'Notert fra dette møtet',
    what: 'Hva skal gjøres?',
    whatHint: (language) => `Personen leser dette på Min sak. Skriv på ${language}.`,
    owner: 'Hvem gjør det?',
    service: 'En tjeneste',
    serviceName: 'Navnet på tjenesten',
    serviceHint: 'Bare hvis du valgte «En tjeneste».',
    by: 'Når skal det være gjort? (kan stå tomt)',
    button: 'Lagre',
    until: (on) => `innen ${on}`,
    overdue: (on) => `skulle vært gjort innen ${on}`,
    noDate: 'uten dato',
    doneOn: (on) => `gjort ${on}`,
    done: 'Gjort',
    unchanged: 'Planen er gjennomgått, ingen endringer',
    problem: {
      what: 'Skriv hva som skal gjøres.',
      owner: 'Velg hvem som gjør det.',
      service: 'Skriv navnet på tjenesten.',
      'too-long': 'Teksten er for lang. Kort den ned.',
      unreadable: 'Teksten har tegn vi ikke kan lese. Skriv den på nytt.',
      'unknown-owner': 'Den du valgte, er ikke med i saken nå. Velg en annen.',
      'date-before-meeting': 'Datoen kan ikke være før møtet.',
      'date-too-far': 'Datoen er for langt fram. Se om årstallet er riktig.',
    },
  },
  nn: {
    title: 'Noter kva som vart avtalt',
    intro: (on) => `Dette gjeld møtet ${on}. Noter éin avtale om gongen.`,
    noted: 'Notert frå dette møtet',
    what: 'Kva skal gjerast?',
    whatHint: (language) => `Personen les dette på Mi sak. Skriv på ${language}.`,
    owner: 'Kven gjer det?',
    service: 'Ei teneste',
    serviceName: 'Namnet på tenesta',
    serviceHint: 'Berre om du valde «Ei teneste».',
    by: 'Når skal det vere gjort? (kan stå tomt)',
    button: 'Lagre',
    until: (on) => `innan ${on}`,
    overdue: (on) => `skulle vore gjort innan ${on}`,
    noDate: 'utan dato',
    doneOn: (on) => `gjort ${on}`,
    done: 'Gjort',
    unchanged: 'Planen er gjennomgått, ingen endringar',
    problem: {
      what: 'Skriv kva som skal gjerast.',
      owner: 'Vel kven som gjer det.',
      service: 'Skriv namnet på tenesta.',
      'too-long': 'Teksten er for lang. Kort han ned.',
      unreadable: 'Teksten har teikn vi ikkje kan lese. Skriv han på nytt.',
      'unknown-owner': 'Den du valde, er ikkje med i saka no. Vel ein annan.',
      'date-before-meeting': 'Datoen kan ikkje vere før møtet.',
      'date-too-far': 'Datoen er for langt fram. Sjå om årstalet er rett.',
    },
  },
};
