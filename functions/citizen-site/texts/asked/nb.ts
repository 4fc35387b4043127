/** What the municipality asks of the person: information, an answer about consent, a row of it renewed. */
export const nb = {
  information: {
    needed: (date: string) => `Vi trenger noe fra deg innen ${date}`,
    late: (date: string) => `Vi ba om noe fra deg innen ${date}`,
    neededText: (phone: string) => `Svar her, eller ring oss på ${phone}. Da kan vi gå videre.`,
    lateText: (phone: string) => `Datoen er passert, men du kan fortsatt svare. Du kan også ringe oss på ${phone}.`,
    link: 'Se hva vi trenger, og svar',
    linkIn: (reference: string) => `Svar på det vi spør om i sak ${reference}`,
    question: 'Dette trenger vi',
    submit: 'Send svaret',
    changed: [
      'Vi har endret det vi spør om, etter at du åpnet siden. Svaret ditt er ikke sendt.',
      'Les det vi spør om nå. Passer svaret fortsatt, så send det igjen.',
    ],
    noneTitle: 'Vi venter ikke på svar fra deg nå',
    none: (phone: string) =>
      `Det du skrev, er ikke sendt. Enten har vi fått svar, eller så trenger vi det ikke lenger. Vil du si noe mer, så ring oss på ${phone}.`,
    noneAsked: (phone: string) =>
      `Enten har vi fått svar, eller så trenger vi ikke noe fra deg. Vil du si noe mer, så ring oss på ${phone}.`,
    typed: 'Dette skrev du',
    receiptTitle: 'Vi har fått svaret ditt',
    sentAt: 'Sendt',
    at: (date: string, time: string) => `${date} kl. ${time}`,
    receiptNext: 'De som behandler saken, har fått beskjed. Du trenger ikke gjøre noe mer nå.',
    wrote: 'Dette sendte du',
    print: 'Skriv ut siden hvis du vil ha den på papir.',
    document: 'Et dokument fulgte med. Du finner det under «Dokumenter du har sendt».',
    history: 'Spørsmål og svar',
    asked: (date: string) => `Vi spurte ${date}:`,
    answered: (date: string) => `Du svarte ${date}:`,
    noted: (date: string) => `Svar på telefon ${date}, skrevet ned av oss:`,
  },
  consent: {
    title: 'Vi ber deg svare på samtykke',
    about: 'Det gjelder:',
    parts: {
      plan: 'at vi lager en individuell plan',
      coordinator: 'at vi peker ut en koordinator',
      sharing: 'deling av opplysninger med tjenester',
    },
    why: 'Derfor spør vi:',
    free: 'Du bestemmer selv, og kan ombestemme deg når som helst.',
    link: 'Svar på samtykke',
    linkIn: (reference: string) => `Svar på samtykke i sak ${reference}`,
  },
  renewal: {
    title: 'Samtykke som snart går ut',
    text: 'Etter datoen stopper delingen. Vil du det, trenger du ikke gjøre noe.',
    ends: (service: string, date: string) => `Delingen med ${service} slutter etter ${date}.`,
    link: 'Se om delingen skal fortsette',
    button: (service: string, date: string) => `Forny delingen med ${service} til ${date}`,
    all: (date: string) => `Forny alle til ${date}`,
  },
};

export type AskedTexts = typeof nb;
