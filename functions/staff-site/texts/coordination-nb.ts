import type { CoordinationTexts } from './coordination.ts';

export const coordinationTextsNb: CoordinationTexts = {
  awayUntil: (on) => `Borte til og med ${on}`,
  appoint: {
    title: (isChange) => (isChange ? 'Bytt koordinator' : 'Oppnevn koordinator'),
    intro: 'Koordinatoren kan være fra hvilken enhet som helst. Både koordinatoren og personen får beskjed.',
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
        ? 'Rett de datoene som ikke stemmer lenger. Personen får beskjed.'
        : 'Registrer planen når den er laget sammen med personen. Personen får beskjed om at planen er klar.',
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
    complaintNotBegun: (word) =>
      `Mottakeren har ikke åpnet ${word}et. Klagefristen begynner når det er åpnet. Sender du det som brev eller ringer, begynner den når oppgaven er merket som gjort.`,
    reason: 'Hvorfor avsluttes saken?',
    reasonHint: 'Velg den grunnen som passer best.',
    agreed: 'Er personen enig i at saken avsluttes?',
    agreedHint: 'Valgfritt',
    agreedAs: { yes: 'Ja', no: 'Nei', notAsked: 'Ikke spurt' },
    final:
      'Når du avslutter, stopper alle frister, og ingen opplysninger kan deles lenger. Personen får beskjed, med mindre det gjelder et dødsfall.',
    button: 'Avslutt saken',
  },
};
