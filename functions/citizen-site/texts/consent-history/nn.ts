import type { ConsentHistoryTexts } from './nb.ts';

export const nn: ConsentHistoryTexts = {
  title: 'Alt som er svart om samtykke',
  lead: 'Her står kvart svar, det eldste først. Det som gjeld no, står på Mi sak.',
  none: 'Ingen har svart om samtykke enno.',
  link: 'Sjå alt som er svart om samtykke',
  at: (date, time) => `${date} kl. ${time}`,
  ways: {
    digital: 'Svart på nettet, innlogga',
    high: 'Svart på nettet, innlogga på høgaste nivå',
    paper: 'Svart på papir',
    oral: 'Svart munnleg',
  },
  as: {
    self: 'av den saka gjeld',
    parent: 'av ein forelder',
    guardian: 'av ei verje',
    representative: 'av ein fullmektig',
    nextOfKin: 'av ein pårørande',
    service: 'av ei teneste',
    other: 'av ein annan',
  },
  notedBy: (name) => `skrive inn av ${name}`,
  inLanguage: { nb: 'teksten var på bokmål', nn: 'teksten var på nynorsk', en: 'teksten var på engelsk' },
  parts: {
    plan: {
      given: 'Ja til individuell plan.',
      refused: 'Nei til individuell plan.',
      withdrawn: 'Samtykket til planen vart trekt.',
    },
    coordinator: {
      given: 'Ja til koordinator.',
      refused: 'Nei til koordinator.',
      withdrawn: 'Samtykket til koordinator vart trekt.',
    },
  },
  sharing: {
    given: (service) => `Ja til å dele opplysningar med ${service}.`,
    renewed: (service) => `Delinga med ${service} varer lenger.`,
    narrowed: (service) => `Det blir delt mindre med ${service}.`,
    withdrawn: (service) => `Delinga med ${service} vart stoppa.`,
    refused: (service) => `Nei til å dele opplysningar med ${service}.`,
  },
  expired: (services) => `Tida gjekk ut for delinga med ${services}.`,
  system: 'Hende av seg sjølv',
  print: 'Skriv ut sida dersom du vil ha henne på papir.',
};
