import { the, theFirst } from '../decision-word.ts';
import type { ComplaintPageTexts } from './nb.ts';

export const nn: ComplaintPageTexts = {
  title: 'Klage',
  link: 'Send ei klage',
  until: (date) => `Er du usamd? Fristen for å klage er ${date}.`,
  afterDeadline: (date) => `Fristen for å klage var ${date}. Du kan framleis sende ei klage.`,
  form: {
    until: (date) => `Fristen for å klage er ${date}.`,
    submit: 'Send klaga',
    late: (date) => `Fristen var ${date}. Send klaga likevel, så ser vi på henne. Skriv gjerne kvifor ho kjem no.`,
    next: 'Dette skjer når du har klaga',
    steps: (governor, word) => [
      'Vi ser på saka på nytt. Du får svar innan ein månad.',
      `Endrar vi ikkje ${the(word)}, sender vi klaga vidare til ${governor}.`,
      `Då er det ${governor} som avgjer. Du får beskjed undervegs.`,
    ],
    ombudsman: 'Pasient- og brukarombodet kan hjelpe deg gratis.',
    call: (phone) => `Klarer du ikkje å skrive, så ring oss på ${phone}. Då skriv vi for deg.`,
  },
  receipt: {
    title: 'Vi har fått klaga',
    received: 'Motteken',
    receivedAt: (date, time) => `${date} kl. ${time}`,
    answerBy: 'Svar innan',
    late: 'Klaga kom etter fristen. Vi ser på henne likevel.',
    wrote: 'Dette skreiv du',
    told: 'Leiaren for saka har fått beskjed.',
    print: 'Skriv ut sida dersom du vil ha henne på papir.',
    link: 'Sjå kvitteringa for klaga',
  },
  now: {
    received: (date, by) => `Vi fekk klaga ${date}. Du får svar innan ${by}.`,
    overdue: (phone) =>
      `Den datoen er passert, og vi treng meir tid. Det er vi leie for. Ring oss på ${phone}, så får du vite kvifor.`,
    results: (governor, word) => ({
      changed: (date) => `${date}: Du har fått heilt eller delvis rett. Vi endrar ${the(word)}.`,
      'upheld-and-forwarded': (date) => `${date}: Vi endra ikkje ${the(word)}. Klaga er send til ${governor}.`,
      'governor-changed': (date) => `${date}: ${governor} har gitt deg heilt eller delvis rett.`,
      'governor-upheld': (date) => `${date}: ${governor} er samd med oss. ${theFirst(word)} blir ståande.`,
    }),
    why: 'Grunnen er:',
    resultBy: (date, phone) => `Har du ikkje høyrt noko innan ${date}, så ring oss på ${phone}.`,
  },
  cannot: {
    title: 'Du kan ikkje klage her no',
    'no-decision': 'Du kan klage når du har fått svar på ein søknad. Denne søknaden har ikkje fått svar.',
    'not-told': (phone) => `Vi må vite at du kan opptre for personen. Ring oss på ${phone} om det.`,
    deceased: (phone) => `Saka er avslutta. Vil du klage, så ring oss på ${phone}.`,
    openTitle: 'Klaga di er hos oss',
    open: (phone) => `Vi ser på den klaga du har sendt. Vil du leggje til noko, så ring oss på ${phone}.`,
    notSent: 'Det du skreiv no, er ikkje sendt. Det står her, så du kan ta vare på det:',
  },
};
