import type { CoordinationTexts } from './coordination.ts';

export const coordinationTextsNn: CoordinationTexts = {
  awayUntil: (on) => `Borte til og med ${on}`,
  appoint: {
    title: (isChange) => (isChange ? 'Byt koordinator' : 'Oppnemn koordinator'),
    intro: 'Den du vel, kan arbeide i ei anna eining. Både koordinatoren og personen får vite det med ein gong.',
    loses: (name) => `${name} mistar tilgangen til saka med ein gong.`,
    coordinator: 'Kven skal vere koordinator?',
    isNow: 'Koordinator no',
    button: (isChange) => (isChange ? 'Byt koordinator' : 'Oppnemn koordinator'),
  },
  standIn: {
    title: 'Vel vikar',
    intro: (coordinator) => `Vikaren får varsla til ${coordinator} og tilgang til saka, til og med den siste dagen.`,
    standIn: 'Kven skal vere vikar?',
    isNow: 'Vikar no',
    until: 'Siste dag',
    button: 'Lagre vikaren',
  },
  left: {
    title: 'Noter at koordinatoren har slutta',
    loses: (name) => `${name} mistar tilgangen til saka med ein gong.`,
    owed: 'Saka treng ein ny koordinator med ein gong. Einingsleiaren får påminningar til det er gjort.',
    rather: 'Veit du kven som er den neste? Byt koordinator i staden.',
    button: 'Noter at koordinatoren har slutta',
  },
  plan: {
    title: (isChange) => (isChange ? 'Endre datoane i planen' : 'Registrer planen'),
    intro: (isChange) =>
      isChange
        ? 'Rett dei datoane som har endra seg. Då får personen beskjed.'
        : 'Lag planen saman med personen, og registrer han her. Då får personen beskjed om at planen er klar.',
    from: 'Planen gjeld frå',
    to: 'Planen gjeld til og med',
    nextRevision: 'Neste revidering',
    button: 'Lagre planen',
  },
  revise: {
    title: 'Registrer revideringa',
    intro: (by) => `Revideringa skal vere gjord innan ${by}. Registrer henne når de har gått gjennom planen.`,
    final: 'Personen får beskjed om at planen er revidert.',
    button: 'Lagre revideringa',
  },
  close: {
    title: 'Avslutt saka',
    complainBy: (on) => `Klagefristen er ${on}. Etter det kan saka avsluttast som avslått.`,
    complaintOpen: 'Ei klage er ikkje ferdig handsama. Saka kan berre avsluttast dersom personen ønskjer det.',
    complaintNotBegun: (word) =>
      `Mottakaren har ikkje opna ${word}et. Klagefristen byrjar når det er opna. Sender du det som brev eller ringjer, byrjar han når oppgåva er merkt som gjord.`,
    reason: 'Kvifor er saka slutt?',
    reasonHint: 'Vel den grunnen som passar best.',
    agreed: 'Er personen samd i at saka blir avslutta?',
    agreedHint: 'Valfritt',
    agreedAs: { yes: 'Ja', no: 'Nei', notAsked: 'Ikkje spurt' },
    final:
      'Då er det slutt på alle fristar, og ingen kan dele noko meir. Personen får vite det. Gjeld det eit dødsfall, sender vi ingenting.',
    button: 'Avslutt saka',
  },
};
