import type { IpCase } from './case.ts';
import type { Transition } from './change.ts';
import { type ComplaintResult, resultsOpen } from './complaint.ts';
import { dayInNorway, instant } from './day.ts';
import type { Municipality } from './municipality.ts';
import type { StaffAct } from './take-case.ts';
import { tellMain } from './told.ts';
import { withWakeAt } from './wake.ts';

/** `text`: what it came to and why, for whoever complained to read. */
export type ComplaintAnswer = { readonly result: ComplaintResult; readonly text: string };

/**
 * Transition 13, the municipality's part: the decision is changed, or upheld and sent on to the County Governor
 * (fvl § 33), whose result is registered when it comes. Whoever is told about the case is told of each.
 */
export function answerComplaint(
  before: IpCase,
  { answer, staffId, now }: StaffAct & { readonly answer: ComplaintAnswer },
  municipality: Municipality,
): Transition<'no-complaint' | 'result-not-open' | 'reasons-missing'> {
  const { complaint } = before;
  const open = resultsOpen(before);
  const { result, text } = answer;
  if (!complaint || open.length === 0) return { ok: false, reason: 'no-complaint' };
  if (!open.includes(result)) return { ok: false, reason: 'result-not-open' };
  if (!text.trim()) return { ok: false, reason: 'reasons-missing' };
  const at = instant(now);
  const answered = { ...complaint, answer: { result, on: dayInNorway(now), by: staffId } };
  const after = withWakeAt({ ...before, version: before.version + 1, complaint: answered }, municipality);
  const kind = result === 'upheld-and-forwarded' ? 'complaint-forwarded' : 'complaint-result';
  return {
    ok: true,
    change: {
      before,
      after,
      events: [{ type: 'complaint-answered', result, text, at, by: { who: 'staff', staffId } }],
      ...tellMain(after, { kind, occurrence: `${result}:${after.version}`, urgency: 'in-window' }, at),
    },
  };
}
