import type { Role } from '../../../shared/domain/application.ts';
import type { Outcome } from '../../../shared/domain/case.ts';
import type { CaseAction } from '../access.ts';
import { actionTextsNb } from './action-nb.ts';
import { actionTextsNn } from './action-nn.ts';
import type { DecisionWord, InStaffLanguages } from './staff-language.ts';

/** What was done, told once on the case page afterwards. */
export type Done = CaseAction;

export type Refusal = 'already-taken' | 'not-open' | 'not-asked-for' | 'already-done' | 'no-role-claimed' | 'unchanged';

export type FormProblem =
  | 'outcome-missing'
  | 'reasons-missing'
  | 'too-long'
  | 'unreadable'
  | 'date-missing'
  | 'not-a-date'
  | 'date-not-later'
  | 'date-too-far'
  | 'reason-missing'
  | 'result-missing'
  | 'incomplete';

export type ActionTexts = {
  readonly done: (done: Done, word: DecisionWord) => string;
  readonly next: NextTexts;
  readonly otherActions: string;
  readonly preliminary: PreliminaryTexts;
  readonly decision: DecisionTexts;
  readonly problemsTitle: string;
  readonly problem: Readonly<Record<FormProblem, string>>;
  readonly refusedTitle: string;
  readonly refusal: Readonly<Record<Refusal, string>>;
  readonly changedTitle: string;
  readonly changedBody: string;
  readonly sendAgain: string;
  readonly typedKept: string;
  readonly typedCopy: string;
  readonly toCase: string;
};

export type NextTexts = {
  readonly title: string;
  readonly take: string;
  readonly takeWhy: (by: string) => string;
  readonly takeButton: string;
  readonly call: string;
  readonly callWhy: (when: string | undefined) => string;
  readonly callButton: string;
  readonly checkRole: string;
  readonly checkRoleWhy: (role: Role) => string;
  readonly acceptRole: string;
  readonly refuseRole: string;
  readonly decide: (by: string, word: DecisionWord) => string;
  readonly decideOverdue: (by: string, word: DecisionWord) => string;
  readonly decideWhy: (word: DecisionWord) => string;
  readonly preliminaryWhy: (on: string) => string;
  readonly decideAs: Readonly<Record<Outcome, string>>;
  readonly tasks: string;
  readonly tasksWhy: string;
  readonly wait: string;
  readonly waitWhy: (word: DecisionWord) => string;
  readonly read: string;
  readonly readWhy: (on: string, word: DecisionWord) => string;
  readonly over: string;
  readonly overWhy: string;
  readonly notYours: (leader: string) => string;
};

export type PreliminaryTexts = {
  readonly title: string;
  readonly intro: (promised: string) => string;
  readonly newDate: string;
  readonly newDateHint: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly reason: string;
  readonly reasonHint: (language: string) => string;
  readonly button: string;
};

export type DecisionTexts = {
  readonly title: (word: DecisionWord) => string;
  readonly wished: (wishes: string) => string;
  readonly ready: string;
  readonly readyFor: Readonly<Record<Outcome, string>>;
  readonly outcome: string;
  readonly outcomeHint: Readonly<Record<Outcome, string>>;
  readonly reasons: string;
  readonly reasonsHint: (language: string) => string;
  readonly previewTitle: (word: DecisionWord) => string;
  readonly previewIntro: string;
  readonly cannotTell: string;
  readonly button: (word: DecisionWord) => string;
  readonly final: string;
};

export const actionTexts: InStaffLanguages<ActionTexts> = { nb: actionTextsNb, nn: actionTextsNn };
