/** What changes with age, and who decides; for the young person and for those who decide until then. */
export const nb = {
  title: 'Dette endrer seg med alderen',
  own: {
    15: (date: string) => `Du fyller 15 år ${date}. Da får du selv beskjed om det som skjer i saken.`,
    16: (date: string) => `Du fyller 16 år ${date}. Da bestemmer du selv, og vi spør deg om samtykke på nytt.`,
    18: (date: string) => `Du fyller 18 år ${date}. Har du barnekoordinator, blir det en vanlig koordinator.`,
  },
  other: {
    15: (date: string) => `Barnet fyller 15 år ${date}. Da får barnet selv beskjed om det som skjer i saken.`,
    16: (date: string) =>
      `Barnet fyller 16 år ${date}. Da bestemmer barnet selv, og samtykket ditt gjelder ikke lenger.`,
    18: (date: string) =>
      `Den unge fyller 18 år ${date}. Trengs det en verge, må det være klart da. Barnekoordinatoren blir koordinator.`,
  },
  parentsUntil: (date: string) => `Vi har vurdert at foreldrene bestemmer til og med ${date}.`,
  call: (phone: string) => `Lurer du på noe om dette, så ring ${phone}.`,
  finding: {
    parents: 'Derfor bestemmer foreldrene',
    adult: 'Derfor samtykker noen andre',
    basis: {
      guardianMandate: 'Vergen samtykker, etter mandatet sitt.',
      hpl22: 'Samtykket følger helsepersonelloven § 22.',
      pbrl46: 'Samtykket følger pasient- og brukerrettighetsloven § 4-6.',
    },
    ownWill: {
      wants: 'Vi har notert at du vil dette selv.',
      doesNotWant: 'Vi har notert at du ikke vil dette selv.',
      notKnown: 'Vi vet ikke hva du vil selv. Si det gjerne til oss.',
    },
    wrong: (phone: string) => `Er du ikke enig, så ring oss på ${phone}.`,
  },
  beside: {
    title: 'Du og saken',
    text: 'Foreldrene dine, eller de som bestemmer for deg, har søkt. Du ser hva som skjer, og du kan si hva du mener.',
    consent: 'De som bestemmer for deg, svarer på samtykket til du fyller 16 år.',
    call: (phone: string) => `Vil du snakke med noen i kommunen om saken, så ring ${phone}.`,
    heading: (reference: string) => `Saken din, ${reference}`,
  },
  alone: {
    title: 'Du har søkt selv',
    text: 'Vi sier ikke noe til foreldrene dine. Vi gir deg beskjed bare på den måten du valgte.',
    awaits: (phone: string) =>
      `Du er under 16 år. Før du kan samtykke, snakker en leder med deg om hva som passer for deg. Vil du snakke med oss nå, så ring ${phone}.`,
  },
  paused: 'Planen er på pause, for den som samtykket, bestemmer ikke lenger. Sier du ja, fortsetter vi.',
  /** Of what somebody else did, for whoever did not. */
  events: {
    'role-accepted': 'Rollen til den som søkte, ble godkjent.',
    'role-refused': 'Rollen til den som søkte, ble ikke godkjent.',
    'contact-changed': 'Kontaktopplysningene ble endret.',
    'address-protected': 'Vi fikk vite at adressen er sperret. Vi slettet den.',
    'needs-changed': 'Vi fikk vite at behovene er endret.',
  },
  sentTitle: 'Søknaden',
  sentByOther: 'En annen sendte søknaden. Vil du vite hva som står i den, så ring oss.',
};

export type AgeTexts = typeof nb;
