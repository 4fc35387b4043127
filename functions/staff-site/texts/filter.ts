import type { InStaffLanguages } from './staff-language.ts';

/** The form that shows less of a list, and what it says of what was found. */
export type FilterTexts = {
  readonly title: string;
  readonly status: string;
  readonly flag: string;
  readonly holder: string;
  readonly all: string;
  readonly mine: string;
  readonly nobody: string;
  readonly coordinators: string;
  readonly overdue: string;
  readonly show: string;
  readonly clear: string;
  /** In what was looked through, the list going on after it. */
  readonly foundOf: (found: number, looked: number) => string;
  readonly found: (found: number) => string;
  /** On a page that goes on from another. */
  readonly foundMore: (found: number) => string;
  readonly goOn: string;
};

const cases = (count: number) => (count === 1 ? '1 sak' : `${count} saker`);

export const filterTexts: InStaffLanguages<FilterTexts> = {
  nb: {
    title: 'Vis bare noen av sakene',
    status: 'Status',
    flag: 'Merke',
    holder: 'Hvem har saken',
    all: 'Alle',
    mine: 'Jeg',
    nobody: 'Ingen ennå',
    coordinators: 'Koordinator',
    overdue: 'Bare det som er over fristen',
    show: 'Vis',
    clear: 'Vis hele listen',
    foundOf: (found, looked) => `${cases(found)} passer, av de ${looked} vi har sett gjennom. Listen er lengre.`,
    found: (found) => `${cases(found)} passer.`,
    foundMore: (found) => `${cases(found)} til passer.`,
    goOn: 'Let videre i listen',
  },
  nn: {
    title: 'Vis berre nokre av sakene',
    status: 'Status',
    flag: 'Merke',
    holder: 'Kven har saka',
    all: 'Alle',
    mine: 'Eg',
    nobody: 'Ingen enno',
    coordinators: 'Koordinator',
    overdue: 'Berre det som er over fristen',
    show: 'Vis',
    clear: 'Vis heile lista',
    foundOf: (found, looked) => `${cases(found)} passar, av dei ${looked} vi har sett gjennom. Lista er lengre.`,
    found: (found) => `${cases(found)} passar.`,
    foundMore: (found) => `${cases(found)} til passar.`,
    goOn: 'Leit vidare i lista',
  },
};
