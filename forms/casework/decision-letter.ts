import type { Language, Municipality } from '../../shared/domain/settings/municipality.ts';
import { periodText } from '../period-text.ts';
import { en } from './texts/en.ts';
import { nb } from './texts/nb.ts';
import { nn } from './texts/nn.ts';

type Word = Municipality['decisionWord'];

export type DecisionLetterTexts = {
  readonly law: string;
  readonly lawText: (basis: string) => string;
  readonly complaint: string;
  readonly by: (date: string) => string;
  readonly within: (period: string, word: Word) => string;
  readonly how: (address: string) => string;
  readonly phone: (phone: string) => string;
  readonly afterwards: (governor: string, word: Word) => string;
  readonly help: string;
};

const texts: Readonly<Record<Language, DecisionLetterTexts>> = { nb, nn, en };

export type LetterPart = { readonly title: string; readonly lines: readonly string[] };

export type DecisionLetter = {
  readonly law: LetterPart;
  readonly complaint: LetterPart;
  /** The deadline as a written date; known once the decision has been opened. */
  readonly complainBy: (date: string) => string;
};

/**
 * What stands in every decision besides its outcome and reasons: the legal basis and how to complain (fvl §§ 25, 27).
 * The person reads it and the leader sees it beforehand, in the same words.
 */
export function decisionLetter(municipality: Municipality, language: Language): DecisionLetter {
  const say = texts[language];
  const { decisionWord, deadlines, phone, postalAddress, countyGovernor } = municipality;
  return {
    law: { title: say.law, lines: [say.lawText(municipality.legalBasis[language])] },
    complaint: {
      title: say.complaint,
      lines: [
        say.within(periodText(deadlines.complaint, language), decisionWord),
        say.how(postalAddress),
        say.phone(phone),
        say.afterwards(countyGovernor, decisionWord),
        say.help,
      ],
    },
    complainBy: say.by,
  };
}
