import { lengthOf, readLines } from '../../../forms/fields/plain-text.ts';
import type { IpCase, Outcome } from '../../../shared/domain/case.ts';
import { planAskedFor } from '../../../shared/domain/clocks.ts';
import { reasonsNeeded } from '../../../shared/domain/handling/decide.ts';

export const outcomes = ['granted', 'coordinatorOnly', 'refused'] as const satisfies readonly Outcome[];

export const longestReasons = 8000;

export type DecisionTyped = { readonly outcome?: Outcome; readonly reasons: string };

export type DecisionProblem =
  | { readonly field: 'outcome'; readonly code: 'outcome-missing' }
  | { readonly field: 'reasons'; readonly code: 'reasons-missing' | 'too-long' | 'unreadable' };

export type DecisionReading =
  | { readonly ok: true; readonly outcome: Outcome; readonly text: string }
  | { readonly ok: false; readonly problems: readonly DecisionProblem[] };

export function outcomeOf(value: string | null | undefined): Outcome | undefined {
  return outcomes.find((outcome) => outcome === value);
}

/** What a leader chooses among: where no plan was asked for, a coordinator is all of it and not "only" that. */
export function outcomesFor(ipCase: Pick<IpCase, 'wishes'>): readonly Outcome[] {
  return planAskedFor(ipCase) ? outcomes : outcomes.filter((outcome) => outcome !== 'coordinatorOnly');
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
  return !text && reasonsNeeded(outcome, ipCase) ? [{ field: 'reasons', code: 'reasons-missing' }] : [];
}
