import { lengthOf, readLines } from '../../../forms/fields/plain-text.ts';
import { type ComplaintResult, complaintResults } from '../../../shared/domain/complaint.ts';
import type { ShownProblem } from '../pages/problem-summary.tsx';

export const longestAnswer = 4000;

export type ComplaintTyped = { readonly result?: ComplaintResult; readonly reasons: string };

export type ComplaintReading =
  | { readonly ok: true; readonly result: ComplaintResult; readonly text: string }
  | { readonly ok: false; readonly problems: readonly ShownProblem[] };

export function typedComplaint(values: ReadonlyMap<string, string>): ComplaintTyped {
  const result = complaintResults.find((each) => each === values.get('result'));
  return { ...(result && { result }), reasons: values.get('reasons') ?? '' };
}

export function readComplaint(values: ReadonlyMap<string, string>): ComplaintReading {
  const { result, reasons } = typedComplaint(values);
  const read = readLines(reasons);
  const text = read.outcome === 'read' ? read.value : '';
  const problems: ShownProblem[] = [];
  if (!result) problems.push({ field: 'result', code: 'complaint-result-missing' });
  if (read.outcome === 'refused') problems.push({ field: 'reasons', code: 'unreadable' });
  else if (!text) problems.push({ field: 'reasons', code: 'complaint-reasons-missing' });
  else if (lengthOf(text) > longestAnswer) problems.push({ field: 'reasons', code: 'too-long' });
  return result && problems.length === 0 ? { ok: true, result, text } : { ok: false, problems };
}
