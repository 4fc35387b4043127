/** What a child's other parent reads, who was asked into the case. */
export const nb = {
  title: 'Du er spurt som forelder',
  lead: 'Det er søkt om koordinator eller individuell plan for et barn. Begge som har foreldreansvar, må samtykke.',
  child: 'Barnet',
  asked: 'Du bestemmer selv hva du svarer. Du kan si ja til noe og nei til noe annet.',
  answer: 'Svar på spørsmålene',
  unchecked: 'Vi må sjekke at du har foreldreansvar. Inntil da ser du bare det du selv har svart.',
  uncheckedWait: (phone: string) =>
    `Du kan svare nå. Svaret teller når vi har sjekket det. Lurer du på noe, så ring oss på ${phone}.`,
  ended: 'Saken er avsluttet eller trukket. Du trenger ikke svare.',
  heading: (reference: string) => `Spørsmål til deg som forelder, sak ${reference}`,
  open: (reference: string) => `Se spørsmålene i sak ${reference}`,
  /** What whoever applied is told of it. */
  receipt: {
    title: 'Den andre med foreldreansvar',
    asked: 'Vi har spurt den andre med foreldreansvar. Beskjeden sier ikke hva saken gjelder.',
    both: 'Begge må si ja før noe samtykke gjelder.',
    callFirst: 'Du ba oss ringe deg først. Vi spør ikke den andre før vi har snakket med deg.',
    no: 'Du skrev at det ikke er trygt å kontakte den andre. Vi spør ikke før vi har snakket med deg.',
    held: 'Vi har ikke spurt den andre ennå. Vi snakker med deg først.',
    unclear: 'Vi finner ut hvem som må samtykke for barnet. Vi tar kontakt om det.',
    alone: 'Du skrev at du har foreldreansvaret alene. Da trenger vi ikke svar fra flere.',
    call: (phone: string) => `Har noe endret seg, så ring oss på ${phone}.`,
  },
  over: {
    title: 'Du trenger ikke svare mer',
    text: 'Vi trenger ikke lenger svar fra deg i denne saken. Det du svarte, gjelder ikke lenger.',
    next: (phone: string) =>
      `Du trenger ikke gjøre noe, og får ikke flere beskjeder. Lurer du på hvorfor, så ring oss på ${phone}.`,
    answered: 'Dette svarte du',
    open: (reference: string) => `Se hva du svarte i sak ${reference}`,
  },
};

export type OtherParentTexts = typeof nb;
