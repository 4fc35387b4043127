/** Applying without a login, where the municipality allows it. */
export const nb = {
  link: 'Søk uten å logge inn',
  linkText: 'Du kan søke uten å logge inn. Da følger du saken på telefon.',
  title: 'Søk uten å logge inn',
  leaveEmpty: 'La dette feltet stå tomt',
  different: 'Det er litt annerledes uten innlogging',
  differences: (phone: string) => [
    'Vi vet ikke sikkert hvem du er. Derfor tar vi kontakt før vi svarer.',
    `Du ser ikke saken på Min sak. Du følger den på telefon, ${phone}.`,
    'Svarene blir slettet to timer etter at du sist lagret, hvis du ikke sender dem.',
  ],
  logIn: 'Logg inn og søk i stedet',
  seen: 'De som behandler søknaden. Hver gang noen åpner saken, blir det skrevet ned.',
  kept: 'Det du ikke sender, slettes etter to timer. Det du sender, blir i arkivet så lenge loven krever.',
  until: (date: string, time: string) =>
    `Svarene blir slettet ${date} kl. ${time} hvis du ikke lagrer eller sender før det.`,
  sent: (reference: string) => `Referansen er ${reference}. Skriv den ned. Du trenger den når du ringer oss.`,
  keep: 'Skriv ned referansen, eller skriv ut siden. Du kan ikke åpne siden igjen senere.',
  nextSteps: (unit: string, date: string) => [
    `Lederen i ${unit} har fått beskjed om søknaden.`,
    'Vi tar kontakt, slik at vi vet hvem du er.',
    `Du får svar innen ${date}.`,
  ],
  follow: 'Slik følger du saken',
  followText: (phone: string) => `Ring oss på ${phone}, og oppgi referansen.`,
  followLater:
    'Vil du se saken på nett, så si fra når du snakker med oss. Da må du kunne logge inn med elektronisk ID.',
  consent: 'Vi snakker med deg om samtykke når vi vet hvem du er. Vi lager ingen plan uten at du sier ja.',
  end: 'Bruker du en maskin som andre bruker?',
  endText: 'Avslutt her, så finner ingen andre det du har skrevet. Det som ikke er sendt, blir slettet.',
  endButton: 'Avslutt og slett',
  trappedTitle: 'Vi fikk ikke tatt imot skjemaet',
  trapped: (phone: string) =>
    `Et skjult felt som skal stå tomt, var fylt ut. Gå tilbake, last siden på nytt og prøv igjen. Virker det ikke, så ring oss på ${phone}.`,
  fastTitle: 'Det gikk litt for fort',
  fast: (phone: string) =>
    `Skjemaet kom så raskt at vi må være sikre på at et menneske sendte det. Ingenting er borte. Vent litt, og prøv igjen, eller ring oss på ${phone}.`,
};

export type WithoutLoginTexts = typeof nb;
