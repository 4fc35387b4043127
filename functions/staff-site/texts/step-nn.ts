import type { StepTexts } from './step.ts';

export const stepTextsNn: StepTexts = {
  title: 'Neste steg',
  take: 'Ta saka',
  takeWhy: (by) => `Ingen har teke saka enno. Tek du henne, stoppar påminningane om det. Svaret skal kome innan ${by}.`,
  takeButton: 'Ta saka',
  call: 'Ring den som søkjer',
  callWhy: (when) => `Den som søkjer, har bede oss ringje${when ? ` ${when}` : ''}. Noter samtalen når du har ringt.`,
  callButton: 'Eg har ringt',
  checkRole: 'Kontroller rolla',
  checkRoleWhy: (role) =>
    role === 'parent'
      ? 'Den som søkjer, seier å vere forelder. Før du godtek rolla, får ikkje den som søkjer, vite noko om saka.'
      : 'Nokon søkjer for ein annan. Før du godtek rolla, får ikkje den som søkjer, vite noko om saka.',
  acceptRole: 'Godta rolla',
  refuseRole: 'Ikkje godta rolla',
  decide: (by, word) => (word === 'svar' ? `Gi svar innan ${by}` : `Gjer vedtak innan ${by}`),
  decideOverdue: (by, word) =>
    word === 'svar' ? `Gi svar no. Fristen var ${by}` : `Gjer vedtak no. Fristen var ${by}`,
  decideWhy: (word) => `Vel kva ${word}et blir. Du får sjå og endre teksten før han blir sendt.`,
  preliminaryWhy: (on) => `Er saka ikkje avgjord ${on} kl. 15, sender systemet eit førebels svar.`,
  decideAs: { granted: 'Innvilg', coordinatorOnly: 'Gi berre koordinator', refused: 'Avslå' },
  awaitInformation: (by) => `Vent på opplysningar til ${by}`,
  awaitInformationWhy: (promised) =>
    `Den som søkjer, er spurd og kan svare på Mi sak. Svarfristen vår, ${promised}, går vidare.`,
  mandateButton: 'Eg har sett fullmakta på papir',
  tasks: 'Gjer oppgåvene',
  tasksWhy: 'Noko står att. Sjå oppgåvene nedanfor.',
  wait: 'Vent på at mottakaren les',
  waitWhy: (word) => `Mottakaren har ikkje opna ${word}et enno. Varsla nedanfor viser om beskjeden kom fram.`,
  appoint: {
    by: (on) => `Oppnemn koordinator innan ${on}`,
    overdue: (on) => `Oppnemn koordinator no. Fristen var ${on}`,
    why: 'Personen har sagt ja til koordinator. Vel ein tilsett, frå kva eining som helst.',
  },
  vacant: 'Oppnemn ny koordinator no',
  vacantWhy: 'Plassen er ledig. Det skal alltid vere éin koordinator.',
  askConsent: { plan: 'Be om samtykke til plan', coordinator: 'Be om samtykke til koordinator' },
  askConsentWhy: {
    plan: 'Utan samtykke kan planen ikkje lagast.',
    coordinator: 'Utan samtykke kan ingen oppnemnast.',
  },
  askConsentBy: {
    plan: (on) => `Planen skal vere laga innan ${on}.`,
    coordinator: (on) => `Koordinatoren skal vere oppnemnd innan ${on}.`,
  },
  askConsentHow:
    'Personen sjølv, eller den som søkte, kan samtykkje på Mi sak. Ring og minn om det, eller noter svaret.',
  askConsentOther:
    'Den som søkte, kan ikkje samtykkje for personen på Mi sak. Snakk med personen sjølv, og noter svaret.',
  declined: { plan: 'Personen har sagt nei til plan', coordinator: 'Personen har sagt nei til koordinator' },
  declinedWhy: {
    plan: 'Koordinatoren held fram utan plan. Seier personen ja seinare, byrjar fristen for planen då.',
    coordinator: 'Utan samtykke kan ingen oppnemnast. Avtal med personen om saka skal avsluttast.',
  },
  makePlan: {
    by: (on) => `Lag planen innan ${on}`,
    overdue: (on) => `Lag planen no. Fristen var ${on}`,
    why: 'Lag planen saman med personen. Registrer han her når han er ferdig.',
  },
  revise: {
    by: (on) => `Revider planen innan ${on}`,
    overdue: (on) => `Revider planen no. Fristen var ${on}`,
    why: 'Gå gjennom planen saman med personen. Registrer revideringa når det er gjort.',
  },
  coordinate: 'Ingenting har frist no',
  coordinateWhy: 'Personen har koordinator. Det er ikkje innvilga nokon plan.',
  askCoordinator: 'Spør om personen framleis vil ha koordinator',
  askCoordinatorWhy:
    'Samtykket til planen er trekt, og planen er på pause. Er svaret nei, noter at samtykket til koordinator er trekt.',
  askCoordinatorButton: 'Eg har spurt',
  paused: 'Planen er på pause',
  pausedWhy: 'Samtykket til planen er trekt. Fristane står stille til personen samtykkjer på nytt.',
  complaint: (by) => `Vent til klagefristen er ute ${by}`,
  complaintWhy: 'Søknaden er avslått. Først etter klagefristen kan saka avsluttast som avslått.',
  close: 'Avslutt saka',
  closeWhy: {
    refused: 'Søknaden er avslått, og klagefristen er ute.',
    'plan-ended': 'Det er sagt ja til å avslutte planen. Meir skal ikkje gjerast.',
  },
  over: 'Saka er slutt',
  overWhy: 'Søknaden er trekt. Det er ingenting å gjere.',
  closedWhy: (reason, on) => `Saka vart avslutta ${on}. ${reason}.`,
  leaderDoes: (name) => `Dette gjer einingsleiaren, ${name}.`,
  coordinatorDoes: (name) => `Dette gjer koordinatoren, ${name}.`,
  links: {
    ask: 'Be om opplysningar',
    'ask-again': 'Be om opplysningar på nytt',
    'information-by-phone': 'Noter svar på telefon',
    'ask-consent': 'Be om samtykke på Mi sak',
    consent: 'Noter samtykke',
    appoint: 'Oppnemn koordinator',
    change: 'Byt koordinator',
    'stand-in': 'Vel vikar',
    left: 'Noter at koordinatoren har slutta',
    plan: 'Registrer planen',
    'change-plan': 'Endre datoane i planen',
    revise: 'Registrer revideringa',
    close: 'Avslutt saka',
  },
};
