import type { StepTexts } from './step.ts';

export const stepTextsNb: StepTexts = {
  title: 'Neste steg',
  take: 'Ta saken',
  takeWhy: (by) => `Ingen har tatt saken ennå. Tar du den, stopper påminnelsene om det. Svaret skal komme innen ${by}.`,
  takeButton: 'Ta saken',
  call: 'Ring den som søker',
  callWhy: (when) => `Den som søker, har bedt oss ringe${when ? ` ${when}` : ''}. Noter samtalen når du har ringt.`,
  callButton: 'Jeg har ringt',
  checkRole: 'Kontroller rollen',
  checkRoleWhy: (role) =>
    role === 'parent'
      ? 'Den som søker, sier å være forelder. Før du godtar rollen, får ikke den som søker, vite noe om saken.'
      : 'Noen søker for en annen. Før du godtar rollen, får ikke den som søker, vite noe om saken.',
  acceptRole: 'Godta rollen',
  refuseRole: 'Ikke godta rollen',
  decide: (by, word) => (word === 'svar' ? `Gi svar innen ${by}` : `Fatt vedtak innen ${by}`),
  decideOverdue: (by, word) =>
    word === 'svar' ? `Gi svar nå. Fristen var ${by}` : `Fatt vedtak nå. Fristen var ${by}`,
  decideWhy: (word) => `Velg hva ${word}et blir. Du får se og endre teksten før den sendes.`,
  preliminaryWhy: (on) => `Er saken ikke avgjort ${on} kl. 15, sender systemet et foreløpig svar.`,
  decideAs: { granted: 'Innvilg', coordinatorOnly: 'Gi bare koordinator', refused: 'Avslå' },
  awaitInformation: (by) => `Vent på opplysninger til ${by}`,
  awaitInformationWhy: (promised) =>
    `Den som søker, er spurt og kan svare på Min sak. Svarfristen vår, ${promised}, løper videre.`,
  mandateButton: 'Jeg har sett fullmakten på papir',
  tasks: 'Gjør oppgavene',
  tasksWhy: 'Noe gjenstår. Se oppgavene nedenfor.',
  wait: 'Vent på at mottakeren leser',
  waitWhy: (word) => `Mottakeren har ikke åpnet ${word}et ennå. Varslene nedenfor viser om beskjeden kom fram.`,
  appoint: {
    by: (on) => `Oppnevn koordinator innen ${on}`,
    overdue: (on) => `Oppnevn koordinator nå. Fristen var ${on}`,
    why: 'Personen har sagt ja til koordinator. Velg en ansatt, fra hvilken enhet som helst.',
  },
  vacant: 'Oppnevn ny koordinator nå',
  vacantWhy: 'Plassen er ledig. Det skal alltid være én koordinator.',
  askConsent: { plan: 'Be om samtykke til plan', coordinator: 'Be om samtykke til koordinator' },
  askConsentWhy: {
    plan: 'Uten samtykke kan planen ikke lages.',
    coordinator: 'Uten samtykke kan ingen oppnevnes.',
  },
  askConsentBy: {
    plan: (on) => `Planen skal være laget innen ${on}.`,
    coordinator: (on) => `Koordinatoren skal være oppnevnt innen ${on}.`,
  },
  askConsentHow:
    'Personen selv, eller den som søkte, kan samtykke på Min sak. Ring og minn om det, eller noter svaret.',
  askConsentOther:
    'Den som søkte, kan ikke samtykke for personen på Min sak. Snakk med personen selv, og noter svaret.',
  declined: { plan: 'Personen har sagt nei til plan', coordinator: 'Personen har sagt nei til koordinator' },
  declinedWhy: {
    plan: 'Koordinatoren fortsetter uten plan. Sier personen ja senere, begynner fristen for planen da.',
    coordinator: 'Uten samtykke kan ingen oppnevnes. Avtal med personen om saken skal avsluttes.',
  },
  makePlan: {
    by: (on) => `Lag planen innen ${on}`,
    overdue: (on) => `Lag planen nå. Fristen var ${on}`,
    why: 'Lag planen sammen med personen. Registrer den her når den er ferdig.',
  },
  revise: {
    by: (on) => `Revider planen innen ${on}`,
    overdue: (on) => `Revider planen nå. Fristen var ${on}`,
    why: 'Gå gjennom planen sammen med personen. Registrer revisjonen når det er gjort.',
  },
  coordinate: 'Ingenting har frist nå',
  coordinateWhy: 'Personen har koordinator. Det er ikke innvilget noen plan.',
  askCoordinator: 'Spør om personen fortsatt vil ha koordinator',
  askCoordinatorWhy:
    'Samtykket til planen er trukket, og planen er på pause. Er svaret nei, noter at samtykket til koordinator er trukket.',
  askCoordinatorButton: 'Jeg har spurt',
  paused: 'Planen er på pause',
  pausedWhy: 'Samtykket til planen er trukket. Fristene står stille til personen samtykker på nytt.',
  complaint: (by) => `Vent til klagefristen er ute ${by}`,
  complaintWhy: 'Søknaden er avslått. Først etter klagefristen kan saken avsluttes som avslått.',
  close: 'Avslutt saken',
  closeWhy: {
    refused: 'Søknaden er avslått, og klagefristen er ute.',
    'plan-ended': 'Det er sagt ja til å avslutte planen. Mer skal ikke gjøres.',
  },
  over: 'Saken er slutt',
  overWhy: 'Søknaden er trukket. Det er ingenting å gjøre.',
  closedWhy: (reason, on) => `Saken ble avsluttet ${on}. ${reason}.`,
  leaderDoes: (name) => `Dette gjør enhetslederen, ${name}.`,
  coordinatorDoes: (name) => `Dette gjør koordinatoren, ${name}.`,
  links: {
    ask: 'Be om opplysninger',
    'ask-again': 'Be om opplysninger på nytt',
    'information-by-phone': 'Noter svar på telefon',
    'ask-consent': 'Be om samtykke på Min sak',
    consent: 'Noter samtykke',
    appoint: 'Oppnevn koordinator',
    change: 'Bytt koordinator',
    'stand-in': 'Velg vikar',
    left: 'Noter at koordinatoren har sluttet',
    plan: 'Registrer planen',
    'change-plan': 'Endre datoene i planen',
    revise: 'Registrer revisjonen',
    close: 'Avslutt saken',
  },
};
