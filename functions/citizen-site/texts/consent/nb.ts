/** Consenting, and taking it back. What is consented to stands in forms/consent. */
export const nb = {
  now: {
    title: 'Dette gjelder nå',
    plan: 'Individuell plan',
    coordinator: 'Koordinator',
    states: {
      unanswered: 'Ikke svart ennå',
      given: 'Ja',
      refused: 'Nei',
      withdrawn: 'Trukket',
      lapsed: 'Falt bort. Du blir spurt på nytt',
    },
    otherGiven: 'Den andre forelderen: ja',
    otherNot: 'Den andre forelderen: ikke gitt ennå',
    sharing: 'Deling av opplysninger',
    sharingNone: 'Ingen tjenester',
    period: (from: string, to: string) => `Fra og med ${from} til og med ${to}`,
    except: (text: string) => `Skal ikke deles: ${text}`,
  },
  form: {
    submit: 'Lagre samtykket',
    changed: [
      'Samtykket eller teksten er endret etter at du åpnet siden. Det du nettopp fylte ut, er ikke lagret.',
      'Se hva som gjelder nå, og hva du har fylt ut. Stemmer det, så lagre igjen.',
      'En tjeneste som ikke står i skjemaet når du lagrer, kan ikke lenger dele opplysninger.',
    ],
  },
  receipt: {
    title: 'Kvittering for samtykket',
    changed: 'Sist endret',
    changedAt: (date: string, time: string) => `${date} kl. ${time}`,
    never: 'Du har ikke svart ennå.',
    ask: 'Vil du fortsatt ha en koordinator?',
    askText: 'Vil du det, trenger du ikke gjøre noe. Vil du ikke, kan du trekke det samtykket også.',
    stopped: (service: string) => `Delingen med ${service} er stoppet.`,
    print: 'Skriv ut siden hvis du vil ha den på papir.',
  },
  withdraw: {
    title: 'Trekk samtykke',
    lead: 'Velg hva du vil trekke. Du trenger ikke si hvorfor.',
    none: 'Det er ikke noe samtykke å trekke nå.',
    all: 'Alt',
    buttons: {
      plan: 'Trekk samtykket til planen',
      coordinator: 'Trekk samtykket til koordinator',
      sharing: (service: string) => `Trekk samtykket til deling med ${service}`,
      all: 'Trekk alt',
    },
    keep: 'Nei, behold samtykket',
  },
  links: {
    give: 'Gi samtykke',
    change: 'Endre samtykket',
    withdraw: 'Trekk samtykke',
    giveIn: (reference: string) => `Gi samtykke i sak ${reference}`,
  },
  back: 'Tilbake til saken',
  cannot: {
    title: 'Du kan ikke gi samtykke her ennå',
    unchecked: 'Du kan gi samtykke når vi har sjekket rollen din.',
    otherRole: (phone: string) =>
      `Du kan ikke gi samtykke for en annen med den rollen du har. Er det feil, så ring oss på ${phone}.`,
    endedTitle: 'Samtykket kan ikke endres her',
    ended: 'Saken er avsluttet eller trukket. Vi deler ikke lenger noe etter samtykket.',
    apply: 'Gå til søknaden',
  },
};

export type ConsentPageTexts = typeof nb;
