import type { DecisionLetterTexts } from '../decision-letter.ts';

export const nn: DecisionLetterTexts = {
  law: 'Reglar',
  lawText: (basis) => `Søknaden er avgjord etter ${basis}.`,
  complaint: 'Er du usamd? Du kan klage',
  by: (date) => `Fristen for å klage er ${date}.`,
  within: (period, word) => `Fristen er ${period} frå du fekk ${word}et.`,
  how: (address) =>
    `Skriv kva du er usamd i, kvifor, og kva du vil ha endra. Send klaga på Mi sak, eller til ${address}.`,
  phone: (phone) => `Klarer du ikkje å skrive? Ring ${phone}, så skriv vi ned klaga for deg.`,
  afterwards: (governor, word) =>
    `Vi ser på saka på nytt. Endrar vi ikkje ${word}et, sender vi klaga vidare til ${governor}.`,
  help: 'Pasient- og brukarombodet kan hjelpe deg gratis. Du har rett til å sjå papira i saka.',
};
