import type { AgeTexts } from './nb.ts';

export const nn: AgeTexts = {
  title: 'Dette endrar seg med alderen',
  own: {
    15: (date) => `Du fyller 15 år ${date}. Då får du sjølv beskjed om det som skjer i saka.`,
    16: (date) => `Du fyller 16 år ${date}. Då bestemmer du sjølv, og vi spør deg om samtykke på nytt.`,
    18: (date) => `Du fyller 18 år ${date}. Har du barnekoordinator, blir det ein vanleg koordinator.`,
  },
  other: {
    15: (date) => `Barnet fyller 15 år ${date}. Då får barnet sjølv beskjed om det som skjer i saka.`,
    16: (date) => `Barnet fyller 16 år ${date}. Då bestemmer barnet sjølv, og samtykket ditt gjeld ikkje lenger.`,
    18: (date) =>
      `Den unge fyller 18 år ${date}. Trengst det ei verje, må det vere klart då. Barnekoordinatoren blir koordinator.`,
  },
  parentsUntil: (date) => `Vi har vurdert at foreldra bestemmer til og med ${date}.`,
  call: (phone) => `Lurer du på noko om dette, så ring ${phone}.`,
  finding: {
    parents: 'Difor bestemmer foreldra',
    adult: 'Difor samtykkjer nokon andre',
    basis: {
      guardianMandate: 'Verja samtykkjer, etter mandatet sitt.',
      hpl22: 'Samtykket følgjer helsepersonellova § 22.',
      pbrl46: 'Samtykket følgjer pasient- og brukarrettslova § 4-6.',
    },
    ownWill: {
      wants: 'Vi har notert at du vil dette sjølv.',
      doesNotWant: 'Vi har notert at du ikkje vil dette sjølv.',
      notKnown: 'Vi veit ikkje kva du vil sjølv. Sei det gjerne til oss.',
    },
    wrong: (phone) => `Er du ikkje samd, så ring oss på ${phone}.`,
  },
  beside: {
    title: 'Du og saka',
    text: 'Foreldra dine, eller dei som bestemmer for deg, har søkt. Du ser kva som skjer, og du kan seie kva du meiner.',
    consent: 'Dei som bestemmer for deg, svarer på samtykket til du fyller 16 år.',
    call: (phone) => `Vil du snakke med nokon i kommunen om saka, så ring ${phone}.`,
    heading: (reference) => `Saka di, ${reference}`,
  },
  alone: {
    title: 'Du har søkt sjølv',
    text: 'Vi seier ikkje noko til foreldra dine. Vi gir deg beskjed berre på den måten du valde.',
    awaits: (phone) =>
      `Du er under 16 år. Før du kan samtykkje, snakkar ein leiar med deg om kva som passar for deg. Vil du snakke med oss no, så ring ${phone}.`,
  },
  paused: 'Planen er på pause, for den som samtykte, bestemmer ikkje lenger. Seier du ja, held vi fram.',
  events: {
    'role-accepted': 'Rolla til den som søkte, vart godkjend.',
    'role-refused': 'Rolla til den som søkte, vart ikkje godkjend.',
    'contact-changed': 'Kontaktopplysningane vart endra.',
    'address-protected': 'Vi fekk vite at adressa er sperra. Vi sletta henne.',
    'needs-changed': 'Vi fekk vite at behova er endra.',
  },
  sentTitle: 'Søknaden',
  sentByOther: 'Ein annan sende søknaden. Vil du vite kva som står i han, så ring oss.',
};
