import type { WithoutLoginTexts } from './nb.ts';

export const nn: WithoutLoginTexts = {
  link: 'Søk utan å logge inn',
  linkText: 'Du kan søkje utan å logge inn. Då følgjer du saka på telefon.',
  title: 'Søk utan å logge inn',
  leaveEmpty: 'La dette feltet stå tomt',
  different: 'Det er litt annleis utan innlogging',
  differences: (phone: string) => [
    'Vi veit ikkje sikkert kven du er. Derfor tek vi kontakt før vi svarer.',
    `Du ser ikkje saka på Mi sak. Du følgjer henne på telefon, ${phone}.`,
    'Svara blir sletta to timar etter at du sist lagra, dersom du ikkje sender dei.',
  ],
  logIn: 'Logg inn og søk i staden',
  seen: 'Dei som handsamar søknaden. Kvar gong nokon opnar saka, blir det skrive ned.',
  kept: 'Det du ikkje sender, blir sletta etter to timar. Det du sender, blir i arkivet så lenge lova krev.',
  until: (date: string, time: string) =>
    `Svara blir sletta ${date} kl. ${time} dersom du ikkje lagrar eller sender før det.`,
  sent: (reference: string) => `Referansen er ${reference}. Skriv han ned. Du treng han når du ringjer oss.`,
  keep: 'Skriv ned referansen, eller skriv ut sida. Du kan ikkje opne sida att seinare.',
  nextSteps: (unit: string, date: string) => [
    `Leiaren i ${unit} har fått melding om søknaden.`,
    'Vi tek kontakt, slik at vi veit kven du er.',
    `Du får svar innan ${date}.`,
  ],
  follow: 'Slik følgjer du saka',
  followText: (phone: string) => `Ring oss på ${phone}, og oppgi referansen.`,
  followLater:
    'Vil du sjå saka på nett, så sei frå når du snakkar med oss. Då må du kunne logge inn med elektronisk ID.',
  consent: 'Vi snakkar med deg om samtykke når vi veit kven du er. Vi lagar ingen plan utan at du seier ja.',
  end: 'Bruker du ei maskin som andre bruker?',
  endText: 'Avslutt her, så finn ingen andre det du har skrive. Det som ikkje er sendt, blir sletta.',
  endButton: 'Avslutt og slett',
  trappedTitle: 'Vi fekk ikkje teke imot skjemaet',
  trapped: (phone: string) =>
    `Eit skjult felt som skal stå tomt, var fylt ut. Gå tilbake, last sida på nytt og prøv igjen. Verkar det ikkje, så ring oss på ${phone}.`,
  fastTitle: 'Det gjekk litt for fort',
  fast: (phone: string) =>
    `Skjemaet kom så raskt at vi må vere sikre på at eit menneske sende det. Ingenting er borte. Vent litt, og prøv igjen, eller ring oss på ${phone}.`,
};
