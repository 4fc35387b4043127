import type { LetterTexts } from './letter-texts.ts';

export const nn: LetterTexts = {
  date: 'Dato',
  reference: 'Referanse',
  asAgreed: 'Blir levert slik det er avtalt',
  reasons: 'Grunngjeving',
  next: 'Kva skjer no?',
  greeting: 'Med helsing',
  call: 'Har du spørsmål? Ring {phone}, {hours}. Oppgje referansen.',
  and: ' og ',
  wish: {
    plan: 'individuell plan',
    coordinator: 'koordinator',
    childrensCoordinator: 'barnekoordinator',
    changePlan: 'endring av ein plan',
    endPlan: 'avslutning av ein plan',
  },
  closeReason: {
    needEnded: 'Grunnen er at behovet ikkje er der lenger.',
    personWishes: 'Grunnen er at den saka gjeld, ønskte det.',
    moved: 'Grunnen er flytting.',
    refused: 'Grunnen er at søknaden var avslått og klagefristen er ute.',
    reportNotConfirmed: 'Grunnen er at meldinga ikkje vart til ein søknad.',
  },
  letters: {
    receipt: {
      title: 'Vi har fått søknaden',
      lines: ['Vi fekk søknaden {received}. Saka er hos {unit}.', 'Du får svar innan {date}.'],
      after: [
        'Treng vi meir tid, skriv vi til deg før den datoen.',
        'Ta vare på referansen. Oppgje han dersom du ringjer eller skriv til oss.',
      ],
    },
    'report-receipt': {
      title: 'Vi har fått meldinga',
      lines: ['Vi fekk meldinga {received}.', 'No spør vi personen. Utan eit ja blir det ingen søknad.'],
      after: ['Vi har teieplikt. Difor får du ikkje vite meir om kva meldinga blir til.'],
    },
    information: {
      title: 'Vi treng noko frå deg',
      lines: ['Før vi kan svare på søknaden, treng vi dette:'],
      after: [
        'Svar innan {date}. Skriv til oss på {address}, eller ring {phone}.',
        'Rekk du det ikkje, så ring oss. Vi arbeider med saka heile tida.',
      ],
    },
    'preliminary-answer': {
      title: 'Saka tek lengre tid',
      lines: ['Vi fekk søknaden {received}. Vi treng meir tid med han.', 'Du får svar innan {date}.'],
      after: [],
    },
    granted: {
      title: 'Søknaden er innvilga',
      lines: ['Vi seier ja til det du søkte om.', 'Søknaden galdt {wishes}.'],
      after: ['Det neste er å avtale korleis vi går vidare. Høyrer du ikkje frå oss, så ring {phone}.'],
    },
    coordinatorOnly: {
      title: 'Ja til koordinator, nei til individuell plan',
      lines: ['Du får koordinator. Du får ikkje individuell plan.', 'Søknaden galdt {wishes}.'],
      after: ['Det neste er å peike ut ein koordinator. Høyrer du ikkje frå oss, så ring {phone}.'],
    },
    coordinator: {
      title: 'Ja til koordinator',
      lines: ['Du får koordinator.', 'Søknaden galdt {wishes}.'],
      after: ['Det neste er å peike ut ein koordinator. Høyrer du ikkje frå oss, så ring {phone}.'],
    },
    refused: {
      title: 'Søknaden er avslått',
      lines: ['Vi har sagt nei til søknaden.', 'Søknaden galdt {wishes}.'],
      after: ['Vil du vite meir, så ring {phone}. Du kan søkje på nytt dersom noko endrar seg.'],
    },
    consent: {
      title: 'Vi har eit spørsmål til deg',
      lines: ['Vi treng å vite kva du seier ja til.'],
      after: [
        'Med brevet følgjer eit skjema for samtykke. Fyll det ut, skriv under og send det til {address}.',
        'Du vel sjølv kva du seier ja til. Du kan trekkje samtykket når du vil.',
        'Du kan òg svare på telefon {phone}.',
      ],
    },
    mandate: {
      title: 'Vi ventar på fullmakta',
      lines: ['Du skulle sende oss ei fullmakt. Vi har ikkje fått ho enno.'],
      after: ['Send ein kopi til {address}, eller kom innom med ho. Treng du hjelp, så ring {phone}.'],
    },
    'coordinator-appointed': {
      title: 'Koordinatoren er klar',
      lines: ['{name} er koordinator frå {date}.'],
      after: [
        'Koordinatoren er den faste kontakten, og passar på at tenestene arbeider saman.',
        'Ring {phone} og spør etter {name}.',
      ],
    },
    'plan-ready': {
      title: 'Planen er klar',
      lines: ['Planen gjeld frå {from} til og med {to}.', 'Vi går gjennom han saman innan {next}.'],
      after: ['Vil du ha planen på papir, eller endre noko i han? Ring {phone}.'],
    },
    'plan-revised': {
      title: 'Vi har gått gjennom planen',
      lines: ['Vi gjekk gjennom planen {date}.', 'Neste gong er innan {next}.'],
      after: ['Vil du ha planen på papir, eller endre noko i han? Ring {phone}.'],
    },
    'revision-coming': {
      title: 'Vi skal gå gjennom planen',
      lines: ['Vi skal gå gjennom planen saman innan {next}.'],
      after: ['Tenk gjerne over kva som er bra, og kva som bør endrast.', 'Ring {phone} og avtal ei tid.'],
    },
    'complaint-received': {
      title: 'Vi har fått klaga',
      lines: ['Vi fekk klaga {date}.', 'Vi ser på saka på nytt. Du får svar innan {by}.'],
      after: [
        'Endrar vi ikkje {word}et, sender vi klaga vidare til {governor}.',
        'Pasient- og brukarombodet kan hjelpe deg gratis.',
      ],
    },
    'complaint-delayed': {
      title: 'Klaga tek lengre tid',
      lines: ['Vi fekk klaga {date}. Du skulle fått svar innan {by}. Det rakk vi ikkje, og det er vi leie for.'],
      after: ['Vi arbeider framleis med klaga. Ring {phone} dersom du vil vite kvifor det tek tid.'],
    },
    changed: {
      title: 'Svar på klaga',
      lines: ['Du har fått heilt eller delvis rett. Vi endrar {word}et.'],
      after: [],
    },
    'upheld-and-forwarded': {
      title: 'Klaga er send vidare',
      lines: ['Vi har sett på saka på nytt. Vi endrar ikkje {word}et.', 'Klaga er send til {governor}.'],
      after: ['No er det {governor} som avgjer. Vi skriv til deg når vi veit meir.'],
    },
    'governor-changed': {
      title: 'Resultatet av klaga',
      lines: ['{governor} har gjeve deg heilt eller delvis rett.'],
      after: [],
    },
    'governor-upheld': {
      title: 'Resultatet av klaga',
      lines: ['{governor} er samd med oss. {Word}et blir ståande.'],
      after: [],
    },
    closed: {
      title: 'Saka er avslutta',
      lines: ['Saka vart avslutta {date}.', '{why}'],
      after: ['Vi gjer ikkje meir i saka. Du kan søkje på nytt når du vil.', 'Du har rett til å sjå papira i saka.'],
    },
    forwarded: {
      title: 'Saka har fått ei ny eining',
      lines: ['Saka er hos {unit} frå {date}.'],
      after: ['Datoen for svaret er den same som før. Du treng ikkje gjere noko.'],
    },
    'date-moved': {
      title: 'Ein dato i saka er flytt',
      lines: ['Den nye datoen er {date}.'],
      after: ['Passar ikkje datoen, så ring {phone}.'],
    },
    reopened: {
      title: 'Saka er opna igjen',
      lines: ['Saka vart opna igjen {date}.'],
      after: ['Vi tek kontakt om kva som skjer no. Høyrer du ikkje frå oss, så ring {phone}.'],
    },
    meeting: {
      title: 'Vi inviterer til eit møte',
      lines: ['Møtet er {date} kl. {time}.', 'Stad: {place}'],
      after: ['Kan du ikkje kome, så ring {phone}. Då finn vi ei ny tid.'],
    },
    'meeting-cancelled': {
      title: 'Møtet er avlyst',
      lines: ['Møtet {date} kl. {time} er avlyst.'],
      after: ['Vi seier frå når vi har ei ny tid.'],
    },
    'invitation-person': {
      title: 'Vi har eit spørsmål til deg',
      lines: ['Vi har ei sak som gjeld deg. Du bestemmer sjølv kva som skal skje.', 'Koden din er {code}.'],
      after: [
        'Ring {phone} og oppgje referansen, så fortel vi kva det gjeld.',
        'Du kan òg gå til nettsida til kommunen, velje Mi sak og skrive inn koden. Han gjeld til {date}.',
      ],
    },
    'invitation-otherParent': {
      title: 'Vi har eit spørsmål til deg',
      lines: ['Vi har ei sak om eit barn du har foreldreansvar for. Vi treng svar frå deg.', 'Koden din er {code}.'],
      after: [
        'Ring {phone} og oppgje referansen, så fortel vi kva det gjeld.',
        'Du kan òg gå til nettsida til kommunen, velje Mi sak og skrive inn koden. Han gjeld til {date}.',
      ],
    },
  },
};
