import { lengthOf, readLines } from '../../forms/fields/plain-text.ts';
import type { IpCase, Outcome } from '../../shared/domain/case.ts';
import { reasonsNeeded } from '../../shared/domain/decide.ts';
import { standardReasons } from './texts/standard-reasons.ts';

export const outcomes = ['granted', 'coordinatorOnly', 'refused'] as const satisfies readonly Outcome[];

export const longestReasons = 8000;

export type DecisionTyped = { readonly outcome?: Outcome; readonly reasons: string };

export type DecisionProblem =
  | { readonly field: 'outcome'; readonly code: 'outcome-missing' }
  | {
      readonly field: 'reasons';
      readonly code: 'reasons-missing' | 'too-long' | 'unreadable' | 'reasons-of-other-outcome';
    };

export type DecisionReading =
  | { readonly ok: true; readonly outcome: Outcome; readonly text: string }
  | { readonly ok: false; readonly problems: readonly DecisionProblem[] };

export function outcomeOf(value: string | null | undefined): Outcome | undefined {
  return outcomes.find((outcome) => outcome === value);
}

/** The answer as the leader has worded it, or what is wrong with it. */
export function readDecision(values: ReadonlyMap<string, string>, ipCase: IpCase): DecisionReading {
  const outcome = outcomeOf(values.get('outcome'));
  const reasons = readLines(values.get('reasons') ?? '');
  const text = reasons.outcome === 'read' ? reasons.value : '';
  const problems: DecisionProblem[] = [];
  if (!outcome) problems.push({ field: 'outcome', code: 'outcome-missing' });
  if (reasons.outcome === 'refused') problems.push({ field: 'reasons', code: 'unreadable' });
  else if (outcome) problems.push(...reasonsProblems(outcome, text, ipCase));
  if (outcome && problems.length === 0) return { ok: true, outcome, text };
  return { ok: false, problems };
}

function reasonsProblems(outcome: Outcome, text: string, ipCase: IpCase): DecisionProblem[] {
  if (lengthOf(text) > longestReasons) return [{ field: 'reasons', code: 'too-long' }];
  if (!text && reasonsNeeded(outcome, ipCase)) return [{ field: 'reasons', code: 'reasons-missing' }];
  // A "no" under the words of a "yes": the outcome was changed after the ready text was put in.
  const ofAnother = outcomes.some((other) => other !== outcome && text === standardReasons(other, ipCase));
  return ofAnother ? [{ field: 'reasons', code: 'reasons-of-other-outcome' }] : [];
}
