import { lengthOf, readLines } from '../../../forms/fields/plain-text.ts';
import {
  type BetterOutcome,
  betterOutcomes,
  type ComplaintAnswer,
  outcomeOf,
} from '../../../shared/domain/complaint/answer-complaint.ts';
import { type ComplaintResult, complaintResults } from '../../../shared/domain/complaint/complaint.ts';
import type { ShownProblem } from '../pages/problem-summary.tsx';
import type { FormProblem } from '../texts/action.ts';

export const longestAnswer = 4000;

export type ComplaintTyped = {
  readonly result?: ComplaintResult;
  /** What the person gets now, where the result is a new decision. */
  readonly outcome?: BetterOutcome;
  readonly reasons: string;
};

export type ComplaintReading =
  | { readonly ok: true; readonly answer: ComplaintAnswer }
  | { readonly ok: false; readonly problems: readonly ShownProblem[] };

export function typedComplaint(values: ReadonlyMap<string, string>): ComplaintTyped {
  const result = complaintResults.find((each) => each === values.get('result'));
  const outcome = betterOutcomes.find((each) => each === values.get('outcome'));
  return { ...(result && { result }), ...(outcome && { outcome }), reasons: values.get('reasons') ?? '' };
}

export function readComplaint(values: ReadonlyMap<string, string>): ComplaintReading {
  const { result, outcome, reasons } = typedComplaint(values);
  const read = readLines(reasons);
  const text = read.outcome === 'read' ? read.value : '';
  const problems: ShownProblem[] = [];
  if (!result) problems.push({ field: 'result', code: 'complaint-result-missing' });
  if (read.outcome === 'refused') problems.push({ field: 'reasons', code: 'unreadable' });
  else if (!text) problems.push({ field: 'reasons', code: 'complaint-reasons-missing' });
  else if (lengthOf(text) > longestAnswer) problems.push({ field: 'reasons', code: 'too-long' });
  const wrong = result && outcomeWrong(result, outcome);
  if (wrong) problems.push({ field: 'outcome', code: wrong });
  if (!result || problems.length > 0) return { ok: false, problems };
  return { ok: true, answer: { result, text, ...(outcome && { outcome }) } };
}

/** A change says what the person gets now; whoever upholds gives nothing new. */
function outcomeWrong(result: ComplaintResult, outcome: BetterOutcome | undefined): FormProblem | undefined {
  const decides = outcomeOf(result);
  if (decides === 'needed' && !outcome) return 'new-outcome-missing';
  return decides === 'none' && outcome ? 'new-outcome-needless' : undefined;
}
