/** The case after the decision: coordinator, plan, how it ended. */
export const nb = {
  coordinator: {
    title: 'Koordinator',
    name: 'Navn',
    former: 'En ansatt i kommunen',
    standIn: 'Vikar',
    standInUntil: (name: string, date: string) => `${name}, til og med ${date}`,
    phone: 'Telefon',
  },
  plan: {
    title: 'Planen',
    period: 'Gjelder',
    from: (from: string, to: string) => `Fra ${from} til og med ${to}`,
    revised: 'Sist gjennomgått',
    next: 'Neste gjennomgang',
    by: (date: string) => `Innen ${date}`,
    stopped: 'Ingen, så lenge planen er på pause',
  },
  next: {
    consentToBoth: 'Vi trenger samtykket ditt. Uten det kan vi ikke peke ut en koordinator eller lage en plan.',
    consentToCoordinator: 'Vi trenger samtykket ditt. Uten det kan vi ikke peke ut en koordinator.',
    consentToPlan: 'Vi trenger samtykket ditt. Uten det kan vi ikke lage planen.',
    noCoordinator: 'Du har sagt nei til koordinator. Ombestemmer du deg, kan du endre samtykket.',
    noPlan: 'Du har sagt nei til planen. Ombestemmer du deg, kan du endre samtykket.',
    otherParent: 'Begge foreldrene må samtykke. Vi venter på samtykke fra den andre forelderen.',
    appointBy: (date: string) => `Fristen for å peke ut en koordinator er ${date}.`,
    vacant: (phone: string) => `Vi skal peke ut en ny koordinator. Trenger du noe før det, så ring ${phone}.`,
    planBy: (date: string) => `Fristen for å lage planen er ${date}.`,
    overdue: (phone: string) => `Den datoen er passert. Det beklager vi. Ring oss på ${phone}, så får du vite hvorfor.`,
    askCoordinator: (phone: string) => `Koordinatoren er din faste kontakt. Trenger du noe, så ring ${phone}.`,
    revisionBy: (date: string) => `Fristen for å gå gjennom planen er ${date}.`,
    needsChanged: (date: string, phone: string) =>
      `Du sa fra ${date} at behovene er endret. De som følger opp planen, har fått beskjed. Hører du ikke fra oss, ring ${phone}.`,
    paused: 'Planen er på pause fordi samtykket til den er trukket. Vi arbeider ikke med den nå.',
    resume: 'Sier du ja til planen igjen, fortsetter vi.',
  },
  closing: {
    on: (date: string) => `Saken ble avsluttet ${date}.`,
    reasons: {
      needEnded: 'Grunnen er at behovet ikke er der lenger.',
      personWishes: 'Grunnen er at du ønsket det.',
      otherWishes: 'Grunnen er at den saken gjelder, ønsket det.',
      moved: 'Grunnen er flytting.',
      deceased: 'Grunnen er at personen er død. Vi kondolerer.',
      refused: 'Grunnen er at søknaden var avslått og klagefristen er ute.',
      reportNotConfirmed: 'Grunnen er at meldingen ikke ble til en søknad.',
    },
    again: 'Vi gjør ikke mer i saken. Du kan søke på nytt når du vil.',
  },
};

export type PlanTexts = typeof nb;
