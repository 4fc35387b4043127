import type { PlanTexts } from './nb.ts';

export const nn: PlanTexts = {
  coordinator: {
    title: 'Koordinator',
    name: 'Namn',
    former: 'Ein tilsett i kommunen',
    standIn: 'Vikar',
    standInUntil: (name, date) => `${name}, til og med ${date}`,
    phone: 'Telefon',
    none: 'Det er ingen koordinator no.',
  },
  plan: {
    title: 'Planen',
    period: 'Gjeld',
    from: (from, to) => `Frå ${from} til og med ${to}`,
    revised: 'Sist gjennomgått',
    next: 'Neste gjennomgang',
    by: (date) => `Innan ${date}`,
    stopped: 'Ingen, så lenge planen er på pause',
  },
  next: {
    consentToBoth: 'Vi treng samtykket ditt. Utan det kan vi ikkje peike ut ein koordinator eller lage ein plan.',
    consentToCoordinator: 'Vi treng samtykket ditt. Utan det kan vi ikkje peike ut ein koordinator.',
    consentToPlan: 'Vi treng samtykket ditt. Utan det kan vi ikkje lage planen.',
    noCoordinator: 'Du har sagt nei til koordinator. Vil du ha ein likevel, kan du endre samtykket.',
    noPlan: 'Du har sagt nei til planen. Vil du ha ein likevel, kan du endre samtykket.',
    appointBy: (date) => `Fristen for å peike ut ein koordinator er ${date}.`,
    vacant: (phone) => `Vi skal peike ut ein ny koordinator. Treng du noko så lenge, ring ${phone}.`,
    planBy: (date) => `Fristen for å lage planen er ${date}.`,
    overdue: (phone) => `Den datoen er passert. Det er vi leie for. Ring oss på ${phone}, så får du vite kvifor.`,
    askCoordinator: (phone) => `Koordinatoren er den faste kontakten din. Ring ${phone} når du treng noko.`,
    revisionBy: (date) => `Fristen for å gå gjennom planen er ${date}.`,
    paused: 'Planen er på pause fordi samtykket til han er trekt. Vi gjer ikkje noko med han no.',
    resume: 'Seier du ja til planen igjen, held vi fram.',
  },
  closing: {
    on: (date) => `Saka vart avslutta ${date}.`,
    reasons: {
      needEnded: 'Grunnen er at behovet ikkje er der lenger.',
      personWishes: 'Grunnen er at det var ønskt.',
      moved: 'Grunnen er flytting.',
      deceased: 'Grunnen er dødsfall.',
      refused: 'Grunnen er at søknaden var avslått og klagefristen er ute.',
    },
    again: 'Vi gjer ikkje meir i saka. Du kan søkje på nytt når du vil.',
  },
};
