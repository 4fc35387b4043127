import { type DecisionWord, the, theFirst } from '../decision-word.ts';

/** Complaining about the decision, and what becomes of it. */
export const nb = {
  title: 'Klage',
  link: 'Send en klage',
  until: (date: string) => `Er du uenig? Fristen for å klage er ${date}.`,
  afterDeadline: (date: string) => `Fristen for å klage var ${date}. Du kan fortsatt sende en klage.`,
  form: {
    until: (date: string) => `Fristen for å klage er ${date}.`,
    submit: 'Send klagen',
    late: (date: string) =>
      `Fristen var ${date}. Send klagen likevel, så ser vi på den. Skriv gjerne hvorfor den kommer nå.`,
    next: 'Dette skjer når du har klaget',
    steps: (governor: string, word: DecisionWord) => [
      'Vi ser på saken på nytt. Du får svar innen en måned.',
      `Endrer vi ikke ${the(word)}, sender vi klagen videre til ${governor}.`,
      `Da er det ${governor} som avgjør. Du får beskjed underveis.`,
    ],
    ombudsman: 'Pasient- og brukerombudet kan hjelpe deg gratis.',
    call: (phone: string) => `Klarer du ikke å skrive, så ring oss på ${phone}. Da skriver vi for deg.`,
  },
  receipt: {
    title: 'Vi har fått klagen',
    received: 'Mottatt',
    receivedAt: (date: string, time: string) => `${date} kl. ${time}`,
    answerBy: 'Svar innen',
    late: 'Klagen kom etter fristen. Vi ser på den likevel.',
    wrote: 'Dette skrev du',
    told: 'Lederen for saken har fått beskjed.',
    print: 'Skriv ut siden hvis du vil ha den på papir.',
    link: 'Se kvitteringen for klagen',
  },
  now: {
    received: (date: string, by: string) => `Vi fikk klagen ${date}. Du får svar innen ${by}.`,
    overdue: (phone: string) =>
      `Den datoen er passert, og vi trenger mer tid. Det beklager vi. Ring oss på ${phone}, så får du vite hvorfor.`,
    results: (governor: string, word: DecisionWord) => ({
      changed: (date: string) => `${date}: Du har fått helt eller delvis rett. Vi endrer ${the(word)}.`,
      'upheld-and-forwarded': (date: string) =>
        `${date}: Vi endret ikke ${the(word)}. Klagen er sendt til ${governor}.`,
      'governor-changed': (date: string) => `${date}: ${governor} har gitt deg helt eller delvis rett.`,
      'governor-upheld': (date: string) => `${date}: ${governor} er enig med oss. ${theFirst(word)} blir stående.`,
    }),
    why: 'Grunnen er:',
    resultBy: (date: string, phone: string) => `Har du ikke hørt noe innen ${date}, så ring oss på ${phone}.`,
  },
  cannot: {
    title: 'Du kan ikke klage her nå',
    'no-decision': 'Du kan klage når du har fått svar på en søknad. Denne søknaden har ikke fått svar.',
    'not-told': (phone: string) => `Vi må vite at du kan opptre for personen. Ring oss på ${phone} om det.`,
    deceased: (phone: string) => `Saken er avsluttet. Vil du klage, så ring oss på ${phone}.`,
    openTitle: 'Klagen din er hos oss',
    open: (phone: string) => `Vi ser på den klagen du har sendt. Vil du legge til noe, så ring oss på ${phone}.`,
    notSent: 'Det du skrev nå, er ikke sendt. Det står her, så du kan ta vare på det:',
  },
};

export type ComplaintPageTexts = typeof nb;
