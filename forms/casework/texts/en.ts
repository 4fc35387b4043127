import type { DecisionLetterTexts } from '../decision-letter.ts';

const named = { svar: 'answer', vedtak: 'decision' } as const;

export const en: DecisionLetterTexts = {
  law: 'Rules',
  lawText: (basis) => `The application is decided under ${basis}.`,
  complaint: 'Do you disagree? You can complain',
  by: (date) => `The deadline for complaining is ${date}.`,
  within: (period, word) => `The deadline is ${period} from when you got the ${named[word]}.`,
  how: (address) =>
    `Write what you disagree with, why, and what you want changed. Send the complaint in My case, or to ${address}.`,
  phone: (phone) => `Is writing difficult? Call ${phone}, and we write the complaint down for you.`,
  afterwards: (governor, word) =>
    `We look at the case again. If we do not change the ${named[word]}, we send the complaint on to ${governor}.`,
  help: 'The Health and Social Services Ombudsman can help you free of charge. You have a right to see the papers of the case.',
};
