import type { ObligationName, Owner } from '../case/obligations.ts';
import { overviewTextsNb } from './overview-nb.ts';
import { overviewTextsNn } from './overview-nn.ts';
import type { DecisionWord, InStaffLanguages } from './staff-language.ts';

/** What runs in a case, what will be sent, and what may be taken out of it. */
export type OverviewTexts = {
  readonly obligations: ObligationTexts;
  readonly ahead: AheadTexts;
  readonly notices: NoticesTexts;
  readonly older: string;
  readonly latest: string;
  readonly pastTitle: { readonly events: string; readonly views: string };
  readonly takeOut: TakeOutTexts;
};

export type ObligationTexts = {
  readonly caption: string;
  readonly what: string;
  readonly by: string;
  readonly owner: string;
  readonly none: string;
  readonly name: (word: DecisionWord) => Readonly<Record<ObligationName, string>>;
  readonly owners: Readonly<Record<Extract<Owner, 'person' | 'sender' | 'other-parent'>, string>>;
  /** What becomes of it when the date has passed. */
  readonly note: Readonly<Partial<Record<ObligationName, string>>>;
  readonly moved: (from: string, on: string) => string;
  readonly vacant: string;
  readonly needsChanged: string;
  readonly paused: string;
};

export type AheadTexts = {
  readonly intro: string;
  readonly none: string;
  readonly caption: string;
  readonly when: string;
  readonly to: string;
  readonly what: string;
  readonly how: string;
  readonly task: string;
};

export type NoticesTexts = {
  readonly failed: string;
  readonly sendAgain: string;
  readonly others: string;
  readonly more: (count: number) => string;
};

export type TakeOutTexts = {
  readonly intro: string;
  readonly print: string;
  readonly json: string;
  readonly printTitle: (reference: string) => string;
  readonly printHint: string;
  readonly printedBy: (name: string, at: string) => string;
};

export const overviewTexts: InStaffLanguages<OverviewTexts> = { nb: overviewTextsNb, nn: overviewTextsNn };
