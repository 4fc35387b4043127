import type { ComplaintResult } from '../../../shared/domain/complaint/complaint.ts';
import { complaintTextsNb } from './complaint-nb.ts';
import { complaintTextsNn } from './complaint-nn.ts';
import type { DecisionWord, InStaffLanguages } from './staff-language.ts';

/** A complaint: what it says, what is to be done with it, and the form that answers it. */
export type ComplaintTexts = {
  readonly says: Readonly<Record<'disagrees' | 'wants' | 'helper', string>>;
  readonly title: (isForwarded: boolean) => string;
  readonly intro: (by: string) => string;
  readonly sentOn: (governor: string, on: string) => string;
  readonly result: string;
  readonly resultHint: string;
  readonly resultAs: (word: DecisionWord) => Readonly<Record<ComplaintResult, string>>;
  readonly optionHint: (governor: string) => Readonly<Record<ComplaintResult, string>>;
  readonly reasons: string;
  readonly reasonsHint: (language: string) => string;
  /** What each result brings with it. */
  readonly brings: (word: DecisionWord) => readonly string[];
  readonly button: string;
  readonly step: {
    readonly answer: (by: string) => string;
    readonly overdue: (by: string) => string;
    readonly late: string;
    readonly why: string;
    readonly wait: (governor: string) => string;
    readonly waitWhy: (by: string) => string;
  };
};

export const complaintTexts: InStaffLanguages<ComplaintTexts> = { nb: complaintTextsNb, nn: complaintTextsNn };
