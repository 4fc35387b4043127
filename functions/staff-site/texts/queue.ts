import type { DecisionWord, InStaffLanguages } from './staff-language.ts';

export type QueueTexts = {
  readonly title: string;
  readonly noUnits: string;
  readonly search: string;
  readonly searchHint: string;
  readonly searchButton: string;
  readonly notFound: string;
  readonly units: string;
  readonly allUnits: string;
  readonly overdue: string;
  readonly ahead: string;
  readonly lists: string;
  readonly empty: string;
  readonly answerBy: string;
  readonly answeredOn: (word: DecisionWord) => string;
  readonly noDeadline: string;
  readonly coordinator: (name: string) => string;
  readonly standingIn: (name: string, until: string) => string;
  readonly openTasks: (count: number) => string;
  readonly next: string;
  readonly first: string;
};

export const queueTexts: InStaffLanguages<QueueTexts> = {
  nb: {
    title: 'Saker',
    noUnits: 'Rollen din gir ikke tilgang til saker. Er det feil, snakk med den som styrer tilganger i kommunen.',
    search: 'Finn sak med referanse',
    searchHint: 'Åtte tegn, som ACDE 2346',
    searchButton: 'Finn',
    notFound: 'Du har ingen sak med den referansen. Se om tegnene er riktige.',
    units: 'Enheter',
    allUnits: 'Alle enheter',
    overdue: 'Over fristen',
    ahead: 'Ikke over fristen',
    lists: 'Lister',
    empty: 'Det er ingen saker i denne listen.',
    answerBy: 'Frist',
    answeredOn: (word) => (word === 'svar' ? 'Besvart' : 'Avgjort'),
    noDeadline: 'Ingen frist nå',
    coordinator: (name) => `koordinator ${name}`,
    standingIn: (name, until) => `Du er vikar for ${name} til og med ${until}`,
    openTasks: (count) => (count === 1 ? '1 oppgave' : `${count} oppgaver`),
    next: 'Neste side',
    first: 'Til første side',
  },
  nn: {
    title: 'Saker',
    noUnits: 'Rolla di gir ikkje tilgang til saker. Er det feil, snakk med den som styrer tilgangar i kommunen.',
    search: 'Finn sak med referanse',
    searchHint: 'Åtte teikn, som ACDE 2346',
    searchButton: 'Finn',
    notFound: 'Du har inga sak med den referansen. Sjå om teikna er rette.',
    units: 'Einingar',
    allUnits: 'Alle einingar',
    overdue: 'Over fristen',
    ahead: 'Ikkje over fristen',
    lists: 'Lister',
    empty: 'Det er ingen saker i denne lista.',
    answerBy: 'Frist',
    answeredOn: (word) => (word === 'svar' ? 'Svara på' : 'Avgjord'),
    noDeadline: 'Ingen frist no',
    coordinator: (name) => `koordinator ${name}`,
    standingIn: (name, until) => `Du er vikar for ${name} til og med ${until}`,
    openTasks: (count) => (count === 1 ? '1 oppgåve' : `${count} oppgåver`),
    next: 'Neste side',
    first: 'Til første side',
  },
};
