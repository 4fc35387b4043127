import type { Language } from '../domain/settings/municipality.ts';
import { writtenMinute } from './written-minute.ts';

type PageTexts = {
  readonly error: string;
  readonly skip: string;
  readonly service: string;
  readonly staffService: string;
  readonly languages: string;
  readonly menu: string;
  /** On every page of a municipality to train in. */
  readonly practice: string;
  readonly practiceMark: string;
  /** On every page for staff while nothing is sent. */
  readonly noticesPaused: string;
  readonly myCase: string;
  readonly signOut: string;
  readonly signedInUntil: (end: Date) => string;
  /** Beside a form that is typed in. */
  readonly typedIsKept: (end: Date) => string;
  readonly help: string;
  readonly staffHelp: string;
  readonly helpBody: (unit: string) => string;
  readonly phone: string;
  readonly hours: string;
  readonly unit: string;
  readonly accessibility: string;
  readonly privacy: string;
  readonly website: string;
  readonly toFront: string;
  readonly toQueue: string;
  readonly signIn: string;
  readonly tryAgain: string;
  /** Where no municipality is known. */
  readonly wayOut: string;
};

export const pageTexts: Record<Language, PageTexts> = {
  nb: {
    error: 'Feil: ',
    skip: 'Hopp til hovedinnholdet',
    service: 'Individuell plan og koordinator',
    staffService: 'Individuell plan – for ansatte',
    languages: 'Språk',
    menu: 'Meny',
    practice: 'ØVING. Alt her er oppdiktet, og ingen meldinger blir sendt ut.',
    practiceMark: 'ØVING: ',
    noticesPaused: 'Varslene er satt på pause. Ingen e-post eller SMS blir sendt.',
    myCase: 'Min sak',
    signOut: 'Logg ut',
    signedInUntil: (end) => `Innlogget til kl. ${writtenMinute(end, 'nb')}`,
    typedIsKept: (end) =>
      `Du er logget inn til kl. ${writtenMinute(end, 'nb')}. Det du skriver, blir tatt vare på hvis du må logge inn igjen.`,
    help: 'Trenger du hjelp?',
    staffHelp: 'Hjelp',
    helpBody: (unit) => `Ring oss. ${unit} svarer på spørsmål og kan fylle ut sammen med deg.`,
    phone: 'Telefon',
    hours: 'Åpent',
    unit: 'Koordinerende enhet',
    accessibility: 'Tilgjengelighet',
    privacy: 'Personvern',
    website: 'Kommunens nettside',
    toFront: 'Til forsiden',
    toQueue: 'Til køen',
    signIn: 'Logg inn på nytt',
    tryAgain: 'Prøv på nytt',
    wayOut: 'Finn kommunens nettside, og gå videre derfra, eller ring kommunens sentralbord.',
  },
  nn: {
    error: 'Feil: ',
    skip: 'Hopp til hovudinnhaldet',
    service: 'Individuell plan og koordinator',
    staffService: 'Individuell plan – for tilsette',
    languages: 'Språk',
    menu: 'Meny',
    practice: 'ØVING. Alt her er oppdikta, og ingen meldingar blir sende ut.',
    practiceMark: 'ØVING: ',
    noticesPaused: 'Varsla er sette på pause. Ingen e-post eller SMS blir send.',
    myCase: 'Mi sak',
    signOut: 'Logg ut',
    signedInUntil: (end) => `Innlogga til kl. ${writtenMinute(end, 'nn')}`,
    typedIsKept: (end) =>
      `Du er logga inn til kl. ${writtenMinute(end, 'nn')}. Det du skriv, blir teke vare på dersom du må logge inn igjen.`,
    help: 'Treng du hjelp?',
    staffHelp: 'Hjelp',
    helpBody: (unit) => `Ring oss. ${unit} svarer på spørsmål og kan fylle ut saman med deg.`,
    phone: 'Telefon',
    hours: 'Ope',
    unit: 'Koordinerande eining',
    accessibility: 'Tilgjenge',
    privacy: 'Personvern',
    website: 'Nettsida til kommunen',
    toFront: 'Til framsida',
    toQueue: 'Til køen',
    signIn: 'Logg inn på nytt',
    tryAgain: 'Prøv på nytt',
    wayOut: 'Finn nettsida til kommunen, og gå vidare derifrå, eller ring sentralbordet i kommunen.',
  },
  en: {
    error: 'Error: ',
    skip: 'Skip to main content',
    service: 'Individual plan and coordinator',
    staffService: 'Individual plan – for staff',
    languages: 'Language',
    menu: 'Menu',
    practice: 'ØVING – for practice. Everything here is made up, and no messages are sent.',
    practiceMark: 'ØVING: ',
    noticesPaused: 'Notices are paused. No e-mail or SMS is sent.',
    myCase: 'My case',
    signOut: 'Log out',
    signedInUntil: (end) => `Logged in until ${writtenMinute(end, 'en')}`,
    typedIsKept: (end) =>
      `You are logged in until ${writtenMinute(end, 'en')}. What you write is kept if you must log in again.`,
    help: 'Do you need help?',
    staffHelp: 'Help',
    helpBody: (unit) => `Call us. ${unit} answers questions and can fill in the form with you.`,
    phone: 'Phone',
    hours: 'Open',
    unit: 'Coordinating unit',
    accessibility: 'Accessibility',
    privacy: 'Privacy',
    website: 'The municipality’s website',
    toFront: 'To the front page',
    toQueue: 'To the queue',
    signIn: 'Log in again',
    tryAgain: 'Try again',
    wayOut: 'Find your municipality’s website and go on from there, or call its switchboard.',
  },
};

/** Each language under its own name. */
export const languageNames: Record<Language, string> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };
