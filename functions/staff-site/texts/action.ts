import type { Outcome } from '../../../shared/domain/case.ts';
import type { AgainRefusal } from '../../../shared/notices/sending/send-again.ts';
import type { CaseAction } from '../access.ts';
import { actionTextsNb } from './action-nb.ts';
import { actionTextsNn } from './action-nn.ts';
import type { DecisionWord, InStaffLanguages } from './staff-language.ts';

/** What was done, told once on the case page afterwards. */
export type Done = CaseAction;

export type Refusal =
  | 'already-taken'
  | 'not-open'
  | 'not-asked-for'
  | 'already-done'
  | 'no-role-claimed'
  | 'nobody-there'
  | 'one-decides'
  | 'joined-already'
  | 'no-parent-applied'
  | 'unchanged'
  | 'ended'
  | 'not-decided'
  | 'coordinator-not-granted'
  | 'plan-not-granted'
  | 'coordinator-consent-missing'
  | 'plan-consent-missing'
  | 'no-coordinator'
  | 'plan-paused'
  | 'no-active-plan'
  | 'nothing-asked'
  | 'no-mandate-awaited'
  | 'role-not-accepted'
  | 'role-does-not-decide'
  | 'no-complaint'
  | 'date-past'
  | 'not-alone'
  | 'under-12'
  | 'not-to-be-heard'
  | 'already-heard'
  | 'not-young'
  | 'too-early'
  | 'not-adult'
  | 'only-reported'
  | 'not-reported'
  | 'person-came'
  | 'child-reported'
  | 'plan-kept-here'
  | 'no-meeting'
  | 'no-meeting-held'
  | 'no-open-action'
  | 'actions-full'
  | 'revision-not-due'
  | 'nobody-disqualified'
  | 'no-such-date'
  | 'not-ended'
  | 'complaint-open'
  | 'complaint-not-theirs'
  | 'deceased'
  | 'moving-already'
  | 'cannot-undo'
  | 'identity-known'
  | AgainRefusal;

export type FormProblem =
  | 'outcome-missing'
  | 'reasons-missing'
  | 'too-long'
  | 'unreadable'
  | 'date-missing'
  | 'not-a-date'
  | 'date-not-later'
  | 'date-past'
  | 'date-too-far'
  | 'reason-missing'
  | 'result-missing'
  | 'coordinator-missing'
  | 'stand-in-missing'
  | 'unknown-staff'
  | 'already-coordinator'
  | 'already-stand-in'
  | 'period-ends-before-it-begins'
  | 'period-is-over'
  | 'period-too-far'
  | 'revision-not-later'
  | 'revision-before-period'
  | 'revision-too-far'
  | 'close-reason-missing'
  | 'reason-not-open'
  | 'agreed-unknown'
  | 'complaint-result-missing'
  | 'complaint-reasons-missing'
  | 'consent-missing'
  | 'consent-unknown'
  | 'consent-unchanged'
  | 'as-missing'
  | 'way-missing'
  | 'question-missing'
  | 'answer-missing'
  | 'parts-missing'
  | 'given-already'
  | 'too-young'
  | 'of-age'
  | 'choice-missing'
  | 'finding-missing'
  | 'finding-unchanged'
  | 'until-outside'
  | 'which-parent-missing'
  | 'not-for-this-parent'
  | 'ground-missing'
  | 'ground-reasons-missing'
  | 'ground-unchanged'
  | 'report-answer-missing'
  | 'wishes-missing'
  | 'birth-in-future'
  | 'child-applies-not'
  | 'channel-missing'
  | 'channel-unreachable'
  | 'case-unknown'
  | 'why-short'
  | 'reference-unreadable'
  | 'employee-unreadable'
  | 'log-period-backwards'
  | 'log-period-too-long'
  | 'log-too-much'
  | 'unit-missing'
  | 'same-unit'
  | 'disqualified'
  | 'earlier-than-promised'
  | 'date-in-future'
  | 'before-decision'
  | 'disagrees-missing'
  | 'said-already'
  | 'letter-missing'
  | 'new-outcome-missing'
  | 'new-outcome-needless'
  | 'nothing-new'
  | 'incomplete';

export type ActionTexts = {
  readonly done: (word: DecisionWord) => Readonly<Record<Done, string>>;
  readonly otherActions: string;
  readonly date: DateTexts;
  readonly preliminary: PreliminaryTexts;
  readonly decision: DecisionTexts;
  /** The person cannot be told, for the role is not accepted. */
  readonly cannotTell: string;
  readonly problemsTitle: string;
  readonly problem: Readonly<Record<FormProblem, string>>;
  /** Who was chosen is away, the day named included. */
  readonly away: (name: string, until: string) => string;
  readonly refusedTitle: string;
  readonly refusal: Readonly<Record<Refusal, string>>;
  readonly changedTitle: string;
  readonly changedBody: string;
  readonly sendAgain: string;
  readonly typedKept: string;
  readonly typedCopy: string;
  readonly toCase: string;
};

export type DateTexts = {
  readonly hint: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
};

export type PreliminaryTexts = {
  readonly title: string;
  readonly intro: (promised: string) => string;
  readonly newDate: string;
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
  readonly button: (word: DecisionWord) => string;
  readonly final: string;
};

export const actionTexts: InStaffLanguages<ActionTexts> = { nb: actionTextsNb, nn: actionTextsNn };
