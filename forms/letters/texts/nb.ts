import type { LetterTexts } from './letter-texts.ts';

export const nb: LetterTexts = {
  date: 'Dato',
  reference: 'Referanse',
  asAgreed: 'Leveres slik det er avtalt',
  reasons: 'Begrunnelse',
  next: 'Hva skjer nå?',
  greeting: 'Med hilsen',
  call: 'Har du spørsmål? Ring {phone}, {hours}. Oppgi referansen.',
  and: ' og ',
  wish: {
    plan: 'individuell plan',
    coordinator: 'koordinator',
    childrensCoordinator: 'barnekoordinator',
    changePlan: 'endring av en plan',
    endPlan: 'avslutning av en plan',
  },
  closeReason: {
    needEnded: 'Grunnen er at behovet ikke er der lenger.',
    personWishes: 'Grunnen er at den saken gjelder, ønsket det.',
    moved: 'Grunnen er flytting.',
    refused: 'Grunnen er at søknaden var avslått og klagefristen er ute.',
    reportNotConfirmed: 'Grunnen er at meldingen ikke ble til en søknad.',
  },
  letters: {
    receipt: {
      title: 'Vi har mottatt søknaden',
      lines: ['Vi fikk søknaden {received}. Saken er hos {unit}.', 'Du får svar innen {date}.'],
      after: [
        'Trenger vi mer tid, skriver vi til deg før den datoen.',
        'Ta vare på referansen. Oppgi den hvis du ringer eller skriver til oss.',
      ],
    },
    'report-receipt': {
      title: 'Vi har mottatt meldingen',
      lines: ['Vi fikk meldingen {received}.', 'Nå spør vi personen. Uten et ja blir det ingen søknad.'],
      after: ['Vi har taushetsplikt. Derfor får du ikke vite mer om hva meldingen blir til.'],
    },
    information: {
      title: 'Vi trenger noe fra deg',
      lines: ['Før vi kan svare på søknaden, trenger vi dette:'],
      after: [
        'Svar innen {date}. Skriv til oss på {address}, eller ring {phone}.',
        'Rekker du det ikke, så ring oss. Vi arbeider med saken hele tiden.',
      ],
    },
    'preliminary-answer': {
      title: 'Saken tar lengre tid',
      lines: ['Vi fikk søknaden {received}. Vi trenger mer tid med den.', 'Du får svar innen {date}.'],
      after: [],
    },
    granted: {
      title: 'Søknaden er innvilget',
      lines: ['Vi sier ja til det du søkte om.', 'Søknaden gjaldt {wishes}.'],
      after: ['Det neste er å avtale hvordan vi går videre. Hører du ikke fra oss, så ring {phone}.'],
    },
    coordinatorOnly: {
      title: 'Ja til koordinator, nei til individuell plan',
      lines: ['Du får koordinator. Du får ikke individuell plan.', 'Søknaden gjaldt {wishes}.'],
      after: ['Det neste er å peke ut en koordinator. Hører du ikke fra oss, så ring {phone}.'],
    },
    coordinator: {
      title: 'Ja til koordinator',
      lines: ['Du får koordinator.', 'Søknaden gjaldt {wishes}.'],
      after: ['Det neste er å peke ut en koordinator. Hører du ikke fra oss, så ring {phone}.'],
    },
    refused: {
      title: 'Søknaden er avslått',
      lines: ['Vi har sagt nei til søknaden.', 'Søknaden gjaldt {wishes}.'],
      after: ['Vil du vite mer, så ring {phone}. Du kan søke på nytt hvis noe endrer seg.'],
    },
    consent: {
      title: 'Vi har et spørsmål til deg',
      lines: ['Vi trenger å vite hva du sier ja til.'],
      after: [
        'Med brevet følger et skjema for samtykke. Fyll det ut, skriv under og send det til {address}.',
        'Du velger selv hva du sier ja til. Du kan trekke samtykket når du vil.',
        'Du kan også svare på telefon {phone}.',
      ],
    },
    mandate: {
      title: 'Vi venter på fullmakten',
      lines: ['Du skulle sende oss en fullmakt. Vi har ikke fått den ennå.'],
      after: ['Send en kopi til {address}, eller kom innom med den. Trenger du hjelp, så ring {phone}.'],
    },
    'coordinator-appointed': {
      title: 'Koordinatoren er klar',
      lines: ['{name} er koordinator fra {date}.'],
      after: [
        'Koordinatoren er den faste kontakten, og passer på at tjenestene arbeider sammen.',
        'Ring {phone} og spør etter {name}.',
      ],
    },
    'plan-ready': {
      title: 'Planen er klar',
      lines: ['Planen gjelder fra {from} til og med {to}.', 'Vi går gjennom den sammen innen {next}.'],
      after: ['Vil du ha planen på papir, eller endre noe i den? Ring {phone}.'],
    },
    'plan-revised': {
      title: 'Vi har gått gjennom planen',
      lines: ['Vi gikk gjennom planen {date}.', 'Neste gang er innen {next}.'],
      after: ['Vil du ha planen på papir, eller endre noe i den? Ring {phone}.'],
    },
    'revision-coming': {
      title: 'Vi skal gå gjennom planen',
      lines: ['Vi skal gå gjennom planen sammen innen {next}.'],
      after: ['Tenk gjerne over hva som er bra, og hva som bør endres.', 'Ring {phone} og avtal en tid.'],
    },
    'complaint-received': {
      title: 'Vi har fått klagen',
      lines: ['Vi fikk klagen {date}.', 'Vi ser på saken på nytt. Du får svar innen {by}.'],
      after: [
        'Endrer vi ikke {word}et, sender vi klagen videre til {governor}.',
        'Pasient- og brukerombudet kan hjelpe deg gratis.',
      ],
    },
    'complaint-delayed': {
      title: 'Klagen tar lengre tid',
      lines: ['Vi fikk klagen {date}. Du skulle fått svar innen {by}. Det rakk vi ikke, og det beklager vi.'],
      after: ['Vi arbeider fortsatt med klagen. Ring {phone} hvis du vil vite hvorfor det tar tid.'],
    },
    changed: {
      title: 'Svar på klagen',
      lines: ['Du har fått helt eller delvis rett. Vi endrer {word}et.'],
      after: [],
    },
    'upheld-and-forwarded': {
      title: 'Klagen er sendt videre',
      lines: ['Vi har sett på saken på nytt. Vi endrer ikke {word}et.', 'Klagen er sendt til {governor}.'],
      after: ['Nå er det {governor} som avgjør. Vi skriver til deg når vi vet mer.'],
    },
    'governor-changed': {
      title: 'Resultatet av klagen',
      lines: ['{governor} har gitt deg helt eller delvis rett.'],
      after: [],
    },
    'governor-upheld': {
      title: 'Resultatet av klagen',
      lines: ['{governor} er enig med oss. {Word}et blir stående.'],
      after: [],
    },
    closed: {
      title: 'Saken er avsluttet',
      lines: ['Saken ble avsluttet {date}.', '{why}'],
      after: ['Vi gjør ikke mer i saken. Du kan søke på nytt når du vil.', 'Du har rett til å se papirene i saken.'],
    },
    forwarded: {
      title: 'Saken har fått en ny enhet',
      lines: ['Saken er hos {unit} fra {date}.'],
      after: ['Datoen for svaret er den samme som før. Du trenger ikke gjøre noe.'],
    },
    'date-moved': {
      title: 'En dato i saken er flyttet',
      lines: ['Den nye datoen er {date}.'],
      after: ['Passer ikke datoen, så ring {phone}.'],
    },
    reopened: {
      title: 'Saken er åpnet igjen',
      lines: ['Saken ble åpnet igjen {date}.'],
      after: ['Vi tar kontakt om hva som skjer nå. Hører du ikke fra oss, så ring {phone}.'],
    },
    meeting: {
      title: 'Vi inviterer til et møte',
      lines: ['Møtet er {date} kl. {time}.', 'Sted: {place}'],
      after: ['Kan du ikke komme, så ring {phone}. Da finner vi en ny tid.'],
    },
    'meeting-cancelled': {
      title: 'Møtet er avlyst',
      lines: ['Møtet {date} kl. {time} er avlyst.'],
      after: ['Vi sier fra når vi har en ny tid.'],
    },
    'invitation-person': {
      title: 'Vi har et spørsmål til deg',
      lines: ['Vi har en sak som gjelder deg. Du bestemmer selv hva som skal skje.', 'Koden din er {code}.'],
      after: [
        'Ring {phone} og oppgi referansen, så forteller vi hva det gjelder.',
        'Du kan også gå til kommunens nettside, velge Min sak og skrive inn koden. Den gjelder til {date}.',
      ],
    },
    'invitation-otherParent': {
      title: 'Vi har et spørsmål til deg',
      lines: ['Vi har en sak om et barn du har foreldreansvar for. Vi trenger svar fra deg.', 'Koden din er {code}.'],
      after: [
        'Ring {phone} og oppgi referansen, så forteller vi hva det gjelder.',
        'Du kan også gå til kommunens nettside, velge Min sak og skrive inn koden. Den gjelder til {date}.',
      ],
    },
  },
};
