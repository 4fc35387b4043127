import type { DecisionLetterTexts } from '../decision-letter.ts';

export const nb: DecisionLetterTexts = {
  law: 'Regler',
  lawText: (basis) => `Søknaden er avgjort etter ${basis}.`,
  complaint: 'Er du uenig? Du kan klage',
  by: (date) => `Fristen for å klage er ${date}.`,
  within: (period, word) => `Fristen er ${period} fra du fikk ${word}et.`,
  how: (address) =>
    `Skriv hva du er uenig i, hvorfor, og hva du vil ha endret. Send klagen på Min sak, eller til ${address}.`,
  phone: (phone) => `Klarer du ikke å skrive? Ring ${phone}, så skriver vi klagen ned for deg.`,
  afterwards: (governor, word) =>
    `Vi ser på saken på nytt. Endrer vi ikke ${word}et, sender vi klagen videre til ${governor}.`,
  help: 'Pasient- og brukerombudet kan hjelpe deg gratis. Du har rett til å se papirene i saken.',
};
