import type { OtherParentTexts } from './nb.ts';

export const nn: OtherParentTexts = {
  title: 'Du er spurd som forelder',
  lead: 'Det er søkt om koordinator eller individuell plan for eit barn. Begge som har foreldreansvar, må samtykkje.',
  child: 'Barnet',
  asked: 'Du bestemmer sjølv kva du svarer. Du kan seie ja til noko og nei til noko anna.',
  answer: 'Svar på spørsmåla',
  unchecked: 'Vi må sjekke at du har foreldreansvar. Fram til då ser du berre det du sjølv har svara.',
  uncheckedWait: (phone: string) =>
    `Du kan svare no. Svaret tel når vi har sjekka det. Lurer du på noko, så ring oss på ${phone}.`,
  ended: 'Saka er avslutta eller trekt. Du treng ikkje svare.',
  heading: (reference: string) => `Spørsmål til deg som forelder, sak ${reference}`,
  open: (reference: string) => `Sjå spørsmåla i sak ${reference}`,
  receipt: {
    title: 'Den andre med foreldreansvar',
    asked: 'Vi har spurt den andre med foreldreansvar. Beskjeden seier ikkje kva saka gjeld.',
    both: 'Begge må seie ja før noko samtykke gjeld.',
    callFirst: 'Du bad oss ringje deg først. Vi spør ikkje den andre før vi har snakka med deg.',
    no: 'Du skreiv at det ikkje er trygt å kontakte den andre. Vi spør ikkje før vi har snakka med deg.',
    held: 'Vi har ikkje spurt den andre enno. Vi snakkar med deg først.',
    unclear: 'Vi finn ut kven som må samtykkje for barnet. Vi tek kontakt om det.',
    alone: 'Du skreiv at du har foreldreansvaret åleine. Då treng vi ikkje svar frå fleire.',
    call: (phone: string) => `Har noko endra seg, så ring oss på ${phone}.`,
  },
  over: {
    title: 'Du treng ikkje svare meir',
    text: 'Vi treng ikkje lenger svar frå deg i denne saka. Det du svara, gjeld ikkje lenger.',
    next: (phone: string) =>
      `Du treng ikkje gjere noko, og får ikkje fleire beskjedar. Lurer du på kvifor, så ring oss på ${phone}.`,
    answered: 'Dette svara du',
    open: (reference: string) => `Sjå kva du svara i sak ${reference}`,
  },
};
