/** Every answer about consent as it was recorded: who, how, when. */
export const nb = {
  title: 'Alt som er svart om samtykke',
  lead: 'Her står hvert svar, det eldste først. Det som gjelder nå, står på Min sak.',
  none: 'Ingen har svart om samtykke ennå.',
  link: 'Se alt som er svart om samtykke',
  at: (date: string, time: string) => `${date} kl. ${time}`,
  ways: {
    digital: 'Svart på nettet, innlogget',
    high: 'Svart på nettet, innlogget på høyeste nivå',
    paper: 'Svart på papir',
    oral: 'Svart muntlig',
  },
  as: {
    self: 'av den saken gjelder',
    parent: 'av en forelder',
    guardian: 'av en verge',
    representative: 'av en fullmektig',
    nextOfKin: 'av en pårørende',
    service: 'av en tjeneste',
    other: 'av en annen',
  },
  notedBy: (name: string) => `skrevet inn av ${name}`,
  inLanguage: { nb: 'teksten var på bokmål', nn: 'teksten var på nynorsk', en: 'teksten var på engelsk' },
  parts: {
    plan: {
      given: 'Ja til individuell plan.',
      refused: 'Nei til individuell plan.',
      withdrawn: 'Samtykket til planen ble trukket.',
    },
    coordinator: {
      given: 'Ja til koordinator.',
      refused: 'Nei til koordinator.',
      withdrawn: 'Samtykket til koordinator ble trukket.',
    },
  },
  sharing: {
    given: (service: string) => `Ja til å dele opplysninger med ${service}.`,
    renewed: (service: string) => `Delingen med ${service} varer lenger.`,
    narrowed: (service: string) => `Det deles mindre med ${service}.`,
    withdrawn: (service: string) => `Delingen med ${service} ble stoppet.`,
    refused: (service: string) => `Nei til å dele opplysninger med ${service}.`,
  },
  expired: (services: string) => `Tiden gikk ut for delingen med ${services}.`,
  system: 'Skjedde av seg selv',
  print: 'Skriv ut siden hvis du vil ha den på papir.',
};

export type ConsentHistoryTexts = typeof nb;
