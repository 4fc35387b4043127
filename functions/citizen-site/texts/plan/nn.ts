import type { PlanTexts } from './nb.ts';

export const nn: PlanTexts = {
  coordinator: {
    title: 'Koordinator',
    name: 'Namn',
    former: 'Ein tilsett i kommunen',
    standIn: 'Vikar',
    standInUntil: (name, date) => `${name}, til og med ${date}`,
    phone: 'Telefon',
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
    noCoordinator: 'Du har sagt nei til koordinator. Ombestemmer du deg, kan du endre samtykket.',
    noPlan: 'Du har sagt nei til planen. Ombestemmer du deg, kan du endre samtykket.',
    otherParent: 'Begge foreldra må samtykkje. Vi ventar på samtykke frå den andre forelderen.',
    appointBy: (date) => `Fristen for å peike ut ein koordinator er ${date}.`,
    vacant: (phone) => `Vi skal peike ut ein ny koordinator. Treng du noko før det, så ring ${phone}.`,
    planBy: (date) => `Fristen for å lage planen er ${date}.`,
    overdue: (phone) => `Den datoen er passert. Det er vi leie for. Ring oss på ${phone}, så får du vite kvifor.`,
    askCoordinator: (phone) => `Koordinatoren er den faste kontakten din. Treng du noko, så ring ${phone}.`,
    revisionBy: (date) => `Fristen for å gå gjennom planen er ${date}.`,
    needsChanged: (date, phone) =>
      `Du sa frå ${date} at behova er endra. Dei som følgjer opp planen, har fått beskjed. Høyrer du ikkje frå oss, ring ${phone}.`,
    paused: 'Planen er på pause fordi samtykket til han er trekt. Vi arbeider ikkje med han no.',
    resume: 'Seier du ja til planen igjen, held vi fram.',
  },
  closing: {
    on: (date) => `Saka vart avslutta ${date}.`,
    reasons: {
      needEnded: 'Grunnen er at behovet ikkje er der lenger.',
      personWishes: 'Grunnen er at du ønskte det.',
      otherWishes: 'Grunnen er at den saka gjeld, ønskte det.',
      moved: 'Grunnen er flytting.',
      deceased: 'Grunnen er at personen er død. Vi kondolerer.',
      refused: 'Grunnen er at søknaden var avslått og klagefristen er ute.',
      reportNotConfirmed: 'Grunnen er at meldinga ikkje vart ein søknad.',
    },
    again: 'Vi gjer ikkje meir i saka. Du kan søkje på nytt når du vil.',
  },
};
