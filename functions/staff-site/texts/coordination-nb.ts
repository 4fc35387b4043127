import type { CoordinationTexts } from './coordination.ts';

export const coordinationTextsNb: CoordinationTexts = {
  awayUntil: (on) => `Borte til og med ${on}`,
  appoint: {
    title: (isChange) => (isChange ? 'Bytt koordinator' : 'Oppnevn koordinator'),
    intro: 'Den du velger, kan arbeide i en annen enhet. Både koordinatoren og personen får vite det med en gang.',
    loses: (name) => `${name} mister tilgangen til saken med en gang.`,
    coordinator: 'Hvem skal være koordinator?',
    isNow: 'Koordinator nå',
    button: (isChange) => (isChange ? 'Bytt koordinator' : 'Oppnevn koordinator'),
  },
  standIn: {
    title: 'Velg vikar',
    intro: (coordinator) => `Vikaren får varslene til ${coordinator} og tilgang til saken, til og med den siste dagen.`,
    standIn: 'Hvem skal være vikar?',
    isNow: 'Vikar nå',
    until: 'Siste dag',
    button: 'Lagre vikaren',
  },
  left: {
    title: 'Noter at koordinatoren har sluttet',
    loses: (name) => `${name} mister tilgangen til saken med en gang.`,
    owed: 'Saken trenger en ny koordinator med en gang. Enhetslederen får påminnelser til det er gjort.',
    rather: 'Vet du hvem som er den neste? Bytt koordinator i stedet.',
    button: 'Noter at koordinatoren har sluttet',
  },
  plan: {
    title: (isChange) => (isChange ? 'Endre datoene i planen' : 'Registrer planen'),
    intro: (isChange) =>
      isChange
        ? 'Rett de datoene som har endret seg. Da får personen beskjed.'
        : 'Lag planen sammen med personen, og registrer den her. Da får personen beskjed om at planen er klar.',
    from: 'Planen gjelder fra',
    to: 'Planen gjelder til og med',
    nextRevision: 'Neste revisjon',
    button: 'Lagre planen',
  },
  revise: {
    title: 'Registrer revisjonen',
    intro: (by) => `Revisjonen skal være gjort innen ${by}. Registrer den når dere har gått gjennom planen.`,
    final: 'Personen får beskjed om at planen er revidert.',
    button: 'Lagre revisjonen',
  },
  close: {
    title: 'Avslutt saken',
    complainBy: (on) => `Klagefristen er ${on}. Etter det kan saken avsluttes som avslått.`,
    complaintOpen: 'En klage er ikke ferdig behandlet. Saken kan bare avsluttes hvis personen ønsker det.',
    complaintNotBegun: (word) =>
      `Mottakeren har ikke åpnet ${word}et. Klagefristen begynner når det er åpnet. Sender du det som brev eller ringer, begynner den når oppgaven er merket som gjort.`,
    reason: 'Hvorfor er saken slutt?',
    reasonHint: 'Velg den grunnen som passer best.',
    agreed: 'Er personen enig i at saken avsluttes?',
    agreedHint: 'Valgfritt',
    agreedAs: { yes: 'Ja', no: 'Nei', notAsked: 'Ikke spurt' },
    final:
      'Da er det slutt på alle frister, og ingen kan dele noe mer. Personen får vite det. Gjelder det et dødsfall, sender vi ingenting.',
    button: 'Avslutt saken',
  },
};
