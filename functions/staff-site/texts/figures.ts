import type { InStaffLanguages } from './staff-language.ts';

export type FigureTexts = {
  readonly title: string;
  readonly intro: string;
  readonly units: string;
  readonly whole: string;
  readonly periods: string;
  readonly lastMonths: string;
  readonly download: string;
  readonly overdue: string;
  readonly overdueAnswers: string;
  readonly overdueRevisions: string;
  readonly month: string;
  readonly unit: string;
  readonly wholeYear: (year: number) => string;
  readonly yearSoFar: (year: number) => string;
  readonly few: string;
  readonly hidden: string;
  readonly chart: string;
  readonly nothingToDraw: string;
  readonly answered: string;
  readonly inTime: string;
  readonly share: string;
  readonly median: string;
  readonly appointed: string;
  readonly unrevised: string;
  readonly email: string;
  readonly sms: string;
  /** In the file, where nothing else says what a column is about. */
  readonly file: {
    readonly share: string;
    readonly answerDays: string;
    readonly coordinatorDays: string;
    readonly unrevised: string;
    readonly email: string;
    readonly sms: string;
  };
  readonly parts: {
    readonly share: PartTexts;
    readonly answerDays: PartTexts;
    readonly coordinatorDays: PartTexts;
    readonly unrevised: PartTexts;
    readonly undelivered: PartTexts;
  };
};

export type PartTexts = { readonly title: string; readonly hint: string };

export const figureTexts: InStaffLanguages<FigureTexts> = {
  nb: {
    title: 'Tall',
    intro:
      'Tallene telles etter hvert som det skjer noe i sakene. Tall under fem står ikke her, så ingen kan kjennes igjen. Der det står «vises ikke», kunne tallet ha røpet et slikt.',
    units: 'Enheter',
    whole: 'Hele kommunen',
    periods: 'Periode',
    lastMonths: 'Siste 12 måneder',
    download: 'Last ned tallene som CSV-fil',
    overdue: 'Over fristen i dag',
    overdueAnswers: 'Søknader uten svar',
    overdueRevisions: 'Planer uten revisjon',
    month: 'Måned',
    unit: 'Enhet',
    wholeYear: (year) => `Hele ${year}`,
    yearSoFar: (year) => `${year} til nå`,
    few: 'færre enn 5',
    hidden: 'vises ikke',
    chart: 'Søylediagram. Tabellen har de samme tallene.',
    nothingToDraw: 'Ingen måned har tall som kan vises i et diagram.',
    answered: 'Besvart',
    inTime: 'Innen fristen',
    share: 'Andel',
    median: 'Dager (median)',
    appointed: 'Oppnevnt',
    unrevised: 'Planer',
    email: 'E-post',
    sms: 'SMS',
    file: {
      share: 'Besvart innen fristen (prosent)',
      answerDays: 'Dager til svar (median)',
      coordinatorDays: 'Dager fra svar til koordinator (median)',
      unrevised: 'Planer ikke revidert i tide',
      email: 'E-poster som ikke kom fram',
      sms: 'SMS-er som ikke kom fram',
    },
    parts: {
      share: {
        title: 'Svar innen fristen',
        hint: 'Søknader som fikk svar senest på svarfristen. De telles i måneden da svaret ble gitt.',
      },
      answerDays: {
        title: 'Tid til svar',
        hint: 'Dager fra søknaden kom, eller fra ja til en melding om behov. Halvparten fikk svar på så få dager eller færre.',
      },
      coordinatorDays: {
        title: 'Tid til koordinator',
        hint: 'Dager fra svaret til den første koordinatoren. De telles i måneden da koordinatoren ble oppnevnt.',
      },
      unrevised: {
        title: 'Planer som ikke ble revidert i tide',
        hint: 'Aktive planer der datoen for revisjon gikk i måneden, uten at en revisjon var registrert.',
      },
      undelivered: {
        title: 'Varsler som ikke kom fram',
        hint: 'E-poster og SMS-er som kom i retur eller ikke kunne sendes. Varselet kan ha kommet fram på en annen måte.',
      },
    },
  },
  nn: {
    title: 'Tal',
    intro:
      'Tala blir talde etter kvart som det skjer noko i sakene. Tal under fem står ikkje her, så ingen kan kjennast att. Der det står «ikkje vist», kunne talet ha røpt eit slikt.',
    units: 'Einingar',
    whole: 'Heile kommunen',
    periods: 'Periode',
    lastMonths: 'Siste 12 månader',
    download: 'Last ned tala som CSV-fil',
    overdue: 'Over fristen i dag',
    overdueAnswers: 'Søknader utan svar',
    overdueRevisions: 'Planar utan revidering',
    month: 'Månad',
    unit: 'Eining',
    wholeYear: (year) => `Heile ${year}`,
    yearSoFar: (year) => `${year} til no`,
    few: 'færre enn 5',
    hidden: 'ikkje vist',
    chart: 'Søylediagram. Tabellen har dei same tala.',
    nothingToDraw: 'Ingen månad har tal som kan visast i eit diagram.',
    answered: 'Svara på',
    inTime: 'Innan fristen',
    share: 'Del',
    median: 'Dagar (median)',
    appointed: 'Oppnemnde',
    unrevised: 'Planar',
    email: 'E-post',
    sms: 'SMS',
    file: {
      share: 'Svara på innan fristen (prosent)',
      answerDays: 'Dagar til svar (median)',
      coordinatorDays: 'Dagar frå svar til koordinator (median)',
      unrevised: 'Planar ikkje reviderte i tide',
      email: 'E-postar som ikkje kom fram',
      sms: 'SMS-ar som ikkje kom fram',
    },
    parts: {
      share: {
        title: 'Svar innan fristen',
        hint: 'Søknader som fekk svar seinast på svarfristen. Dei blir talde i månaden då svaret vart gitt.',
      },
      answerDays: {
        title: 'Tid til svar',
        hint: 'Dagar frå søknaden kom, eller frå ja til ei melding om behov. Halvparten fekk svar på så få dagar eller færre.',
      },
      coordinatorDays: {
        title: 'Tid til koordinator',
        hint: 'Dagar frå svaret til den første koordinatoren. Dei blir talde i månaden då koordinatoren vart oppnemnd.',
      },
      unrevised: {
        title: 'Planar som ikkje vart reviderte i tide',
        hint: 'Aktive planar der datoen for revidering gjekk i månaden, utan at ei revidering var registrert.',
      },
      undelivered: {
        title: 'Varsel som ikkje kom fram',
        hint: 'E-postar og SMS-ar som kom i retur eller ikkje kunne sendast. Varslet kan ha kome fram på ein annan måte.',
      },
    },
  },
};
