import { type CloseReason, type ClosingAnswer, closeReasons, closingAnswers } from '../../../shared/domain/case.ts';
import type { CloseTerms } from '../../../shared/domain/ending/close-case.ts';
import type { ShownProblem } from '../pages/problem-summary.tsx';

export type CloseTyped = { readonly reason?: CloseReason; readonly agreed?: ClosingAnswer };

export type CloseReading =
  | { readonly ok: true; readonly closing: CloseTerms }
  | { readonly ok: false; readonly problems: readonly ShownProblem[] };

export function typedClosing(values: ReadonlyMap<string, string>): CloseTyped {
  const reason = closeReasons.find((each) => each === values.get('reason'));
  const agreed = closingAnswers.find((each) => each === values.get('agreed'));
  return { ...(reason && { reason }), ...(agreed && { agreed }) };
}

export function readClosing(values: ReadonlyMap<string, string>): CloseReading {
  const { reason, agreed } = typedClosing(values);
  const problems: ShownProblem[] = [];
  if (!reason) problems.push({ field: 'reason', code: 'close-reason-missing' });
  // Whether the person agreed may be left open, but not be answered with something else.
  if (values.get('agreed') && !agreed) problems.push({ field: 'agreed', code: 'agreed-unknown' });
  if (!reason || problems.length > 0) return { ok: false, problems };
  return { ok: true, closing: { reason, ...(agreed && { agreed }) } };
}
