import type { AskedPart } from '../../../shared/domain/consent/consent.ts';
import { informationTextsNb } from './information-nb.ts';
import { informationTextsNn } from './information-nn.ts';
import type { InStaffLanguages } from './staff-language.ts';

/** What staff ask of the person: information that is missing, an answer about consent, a row to renew. */
export type InformationTexts = {
  /** The same name in the facts and over the form's date. */
  readonly until: string;
  readonly late: string;
  readonly asked: (on: string, name: string, until: string) => string;
  readonly answered: (on: string, by: string) => string;
  readonly withDocument: string;
  readonly ask: AskTexts;
  readonly byPhone: ByPhoneTexts;
  readonly askConsent: AskConsentTexts;
  readonly consentAsked: (parts: string, on: string) => string;
  readonly renew: RenewTexts;
};

export type AskTexts = {
  readonly title: string;
  readonly intro: string;
  /** Asked before: what the new request does with that one. */
  readonly again: string;
  /** Nobody can be told, for the role was refused. */
  readonly cannotTell: string;
  readonly missing: string;
  readonly missingHint: (language: string) => string;
  readonly button: string;
};

export type ByPhoneTexts = {
  readonly title: string;
  readonly intro: string;
  readonly answer: string;
  readonly answerHint: string;
  readonly button: string;
};

export type AskConsentTexts = {
  readonly title: string;
  readonly intro: string;
  readonly parts: string;
  readonly partsHint: string;
  readonly part: Readonly<Record<AskedPart, string>>;
  readonly sentence: string;
  readonly sentenceHint: (language: string) => string;
  readonly button: string;
};

export type RenewTexts = {
  readonly title: string;
  readonly ends: (service: string, on: string) => string;
  readonly how: string;
};

export const informationTexts: InStaffLanguages<InformationTexts> = {
  nb: informationTextsNb,
  nn: informationTextsNn,
};
