import type { Values } from '../browser.ts';
import { familyStories } from './demo-families.ts';
import { type DemoPerson, mailOf, personal } from './demo-people.ts';
import { type DemoReport, reports } from './demo-reports.ts';
import type { DemoStep } from './demo-steps.ts';
import { stories } from './demo-stories.ts';

export type DemoCase = {
  readonly municipality: string;
  readonly language: 'nb' | 'nn' | 'en';
  readonly person: DemoPerson;
  /** A report of need, in place of an application. */
  readonly isReport?: boolean;
  /** How many days before today it came. */
  readonly daysAgo: number;
  readonly answers: Readonly<Record<string, Values>>;
  readonly steps: readonly DemoStep[];
};

/** Who plays the parts of the stories in a municipality. */
export type Cast = {
  readonly municipality: string;
  readonly language: 'nb' | 'nn';
  /** The unit that most cases go to, and another where there is one, with their leaders. */
  readonly units: readonly { readonly unit: string; readonly leader: string }[];
  readonly coordinator: string;
  /** The applicants' made-up mobile numbers are 400 00 0xx, from this xx on. */
  readonly numbers: number;
  readonly needs: readonly string[];
  /** What is missing in one of the cases, and the answer. */
  readonly asks: string;
  readonly answers: string;
  /** A few cases to train on, in place of all there are. */
  readonly isTraining?: true;
};

const casts: readonly Cast[] = [
  {
    municipality: 'masoy',
    language: 'nb',
    units: [
      { unit: 'hjemmetjenesten', leader: 'hanna.hav' },
      { unit: 'sykeavdelingen', leader: 'sindre.sund' },
    ],
    coordinator: 'kari.koord',
    numbers: 60,
    needs: [
      'Mange møter med ulike tjenester. Jeg vil ha én å snakke med.',
      'Oppfølging hjemme og på sykehuset henger ikke sammen.',
      'Jeg trenger hjelp til å samordne Nav, fastlegen og hjemmetjenesten.',
    ],
    asks: 'Hvem har du møter med nå? Skriv navnet på tjenestene, og omtrent hvor ofte dere møtes.',
    answers: 'Nav hver måned, og fysioterapeuten hver uke.',
  },
  {
    municipality: 'fjordsund',
    language: 'nn',
    units: [{ unit: 'helse', leader: 'liv.lund' }],
    coordinator: 'kjersti.kvam',
    numbers: 80,
    needs: [
      'Eg treng hjelp til å samordne Nav, legen og heimetenesta.',
      'Eg er usikker på kven eg skal snakke med.',
      'Mange avtalar, og ingen som ser heile biletet.',
    ],
    asks: 'Kven har du møte med no? Skriv namnet på tenestene, og om lag kor ofte de møtest.',
    answers: 'Nav kvar månad, og fysioterapeuten kvar veke.',
  },
  {
    municipality: 'oving',
    language: 'nb',
    isTraining: true,
    units: [{ unit: 'hjemmetjenesten', leader: 'henrik.hjem' }],
    coordinator: 'kaja.koord',
    numbers: 60,
    needs: ['Mange avtaler, og ingen som ser helheten.'],
    asks: 'Hvilke tjenester har du nå?',
    answers: 'Nav og fastlegen.',
  },
];

const applicants: readonly DemoPerson[] = ['per', 'tora', 'emil', 'mona', 'viktor', 'amina', 'omar'];

/** Every story in both samples, and a few where people train, told through the pages themselves, as it stands on this day. */
export function demoCasesOn(today: Date): readonly DemoCase[] {
  return casts.flatMap((cast) => [
    ...ownCases(cast),
    ...(cast.isTraining ? [] : familyCases(cast, today)),
    ...(cast.isTraining ? [] : reports.map((report) => reportIn(cast, report))),
  ]);
}

function ownCases(cast: Cast): readonly DemoCase[] {
  const told = cast.isTraining ? stories.filter(({ isForTraining }) => isForTraining) : stories;
  return told.map(({ daysAgo, about = {}, needs = {}, steps }, index): DemoCase => {
    const person = turn(applicants, index);
    const { unit, leader } = turn(cast.units, index % 7 === 5 ? 1 : 0);
    return {
      municipality: cast.municipality,
      language: cast.language,
      person,
      daysAgo,
      answers: {
        hvem: { role: 'self' },
        personen: personal(person, { ...reached(cast, person, index), language: cast.language, ...about }),
        ...asksFor({ unit, needs: turn(cast.needs, index), ...needs }),
      },
      steps: steps({ leader, ...cast }),
    };
  });
}

function familyCases(cast: Cast, today: Date): readonly DemoCase[] {
  const { municipality, language, coordinator } = cast;
  const { unit, leader } = turn(cast.units, 0);
  return familyStories.map(({ daysAgo, person, pages, steps }, index) => ({
    municipality,
    language,
    person,
    daysAgo,
    answers: { ...pages({ language, today }), ...asksFor({ unit, needs: turn(cast.needs, index) }) },
    steps: steps({ leader, coordinator }),
  }));
}

function reportIn(cast: Cast, { daysAgo, about, why, steps }: DemoReport): DemoCase {
  const { unit, leader } = turn(cast.units, 0);
  return {
    municipality: cast.municipality,
    language: cast.language,
    person: 'amina',
    isReport: true,
    daysAgo,
    answers: {
      melder: {
        reporter: 'health',
        'applicant.name': 'Amina Attest',
        'applicant.email': 'amina@example.org',
        'applicant.relation': 'fysioterapeut',
        'applicant.organisation': 'Fysioterapi i nord',
      },
      personen: { language: cast.language, ...about },
      behov: { personKnows: 'yes', why: why[cast.language], unit },
    },
    steps: steps(leader),
  };
}

function asksFor(tjenester: Values): DemoCase['answers'] {
  return { hva: { wishes: ['plan', 'coordinator'], existingPlan: 'no' }, tjenester };
}

/** So many numbers a municipality has of the series for samples. */
const mostNumbers = 20;

/** By mail and by SMS in turn. */
function reached({ numbers }: Cast, person: DemoPerson, index: number): Values {
  if (index % 2 === 0) return { email: mailOf(person), noticeChannel: 'email' };
  return { mobile: `400000${numbers + (index % mostNumbers)}`, noticeChannel: 'sms' };
}

function turn<Value>(values: readonly Value[], index: number): Value {
  const value = values[index % values.length];
  if (value === undefined) throw new RangeError('nobody to take a turn');
  return value;
}
