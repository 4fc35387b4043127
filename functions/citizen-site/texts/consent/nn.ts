import type { ConsentPageTexts } from './nb.ts';

export const nn: ConsentPageTexts = {
  now: {
    title: 'Dette gjeld no',
    plan: 'Individuell plan',
    coordinator: 'Koordinator',
    states: {
      unanswered: 'Ikkje svart enno',
      given: 'Ja',
      refused: 'Nei',
      withdrawn: 'Trekt',
      lapsed: 'Falle bort. Du blir spurd på nytt',
    },
    otherGiven: 'Den andre forelderen: ja',
    otherNot: 'Den andre forelderen: ikkje gitt enno',
    sharing: 'Deling av opplysningar',
    sharingNone: 'Ingen tenester',
    period: (from, to) => `Frå og med ${from} til og med ${to}`,
    except: (text) => `Skal ikkje delast: ${text}`,
  },
  form: {
    submit: 'Lagre samtykket',
    changed: [
      'Samtykket eller teksten er endra etter at du opna sida. Det du nettopp fylte ut, er ikkje lagra.',
      'Sjå kva som gjeld no, og kva du har fylt ut. Stemmer det, så lagre igjen.',
      'Ei teneste som ikkje står i skjemaet når du lagrar, kan ikkje lenger dele opplysningar.',
    ],
  },
  receipt: {
    title: 'Kvittering for samtykket',
    changed: 'Sist endra',
    changedAt: (date, time) => `${date} kl. ${time}`,
    never: 'Du har ikkje svart enno.',
    ask: 'Vil du framleis ha ein koordinator?',
    askText: 'Vil du det, treng du ikkje gjere noko. Vil du ikkje, kan du trekkje det samtykket òg.',
    stopped: (service) => `Delinga med ${service} er stoppa.`,
    print: 'Skriv ut sida dersom du vil ha henne på papir.',
  },
  withdraw: {
    title: 'Trekk samtykke',
    lead: 'Vel kva du vil trekkje. Du treng ikkje seie kvifor.',
    none: 'Det er ikkje noko samtykke å trekkje no.',
    all: 'Alt',
    buttons: {
      plan: 'Trekk samtykket til planen',
      coordinator: 'Trekk samtykket til koordinator',
      sharing: (service) => `Trekk samtykket til deling med ${service}`,
      all: 'Trekk alt',
    },
    keep: 'Nei, behald samtykket',
  },
  links: {
    give: 'Gi samtykke',
    change: 'Endre samtykket',
    withdraw: 'Trekk samtykke',
    giveIn: (reference) => `Gi samtykke i sak ${reference}`,
  },
  back: 'Tilbake til saka',
  cannot: {
    title: 'Du kan ikkje gi samtykke her enno',
    unchecked: 'Du kan gi samtykke når vi har sjekka rolla di.',
    otherRole: (phone) =>
      `Du kan ikkje gi samtykke for ein annan med den rolla du har. Er det feil, så ring oss på ${phone}.`,
    endedTitle: 'Samtykket kan ikkje endrast her',
    ended: 'Saka er avslutta eller trekt. Vi deler ikkje lenger noko etter samtykket.',
    apply: 'Gå til søknaden',
  },
};
