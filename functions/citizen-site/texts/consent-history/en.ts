import type { ConsentHistoryTexts } from './nb.ts';

export const en: ConsentHistoryTexts = {
  title: 'Everything answered about consent',
  lead: 'Each answer stands here, the oldest first. What applies now stands in My case.',
  none: 'Nobody has answered about consent yet.',
  link: 'See everything answered about consent',
  at: (date, time) => `${date} at ${time}`,
  ways: {
    digital: 'Answered online, logged in',
    high: 'Answered online, logged in at the highest level',
    paper: 'Answered on paper',
    oral: 'Answered orally',
  },
  as: {
    self: 'by the person the case is about',
    parent: 'by a parent',
    guardian: 'by a guardian',
    representative: 'by an authorised representative',
    nextOfKin: 'by next of kin',
    service: 'by a service',
    other: 'by somebody else',
  },
  notedBy: (name) => `entered by ${name}`,
  inLanguage: { nb: 'the text was in Bokmål', nn: 'the text was in Nynorsk', en: 'the text was in English' },
  parts: {
    plan: {
      given: 'Yes to an individual plan.',
      refused: 'No to an individual plan.',
      withdrawn: 'The consent to the plan was withdrawn.',
    },
    coordinator: {
      given: 'Yes to a coordinator.',
      refused: 'No to a coordinator.',
      withdrawn: 'The consent to a coordinator was withdrawn.',
    },
  },
  sharing: {
    given: (service) => `Yes to sharing information with ${service}.`,
    renewed: (service) => `Sharing with ${service} lasts longer.`,
    narrowed: (service) => `Less is shared with ${service}.`,
    withdrawn: (service) => `Sharing with ${service} was stopped.`,
    refused: (service) => `No to sharing information with ${service}.`,
  },
  expired: (services) => `The time ran out for sharing with ${services}.`,
  system: 'Happened by itself',
  print: 'Print the page if you want it on paper.',
};
