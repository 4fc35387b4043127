import { dayInNorway, instant } from '../calendar/day.ts';
import { type IpCase, isOpen, type Outcome } from '../case.ts';
import type { Transition } from '../change.ts';
import { planAskedFor, withClocks } from '../clocks.ts';
import { tell, told } from '../parties/told.ts';
import type { Municipality } from '../settings/municipality.ts';
import type { StaffAct } from './take-case.ts';

export type DecisionWords = { readonly outcome: Outcome; readonly text: string };

/** Whether this outcome gives less than was asked for, and so needs reasons (fvl § 24; sotjl § 41). */
export function reasonsNeeded(outcome: Outcome, ipCase: Pick<IpCase, 'wishes'>): boolean {
  switch (outcome) {
    case 'granted':
      return false;
    case 'refused':
      return true;
    case 'coordinatorOnly':
      return planAskedFor(ipCase);
  }
}

/** Transition 6: the application is answered; the answer clock stops and whoever is to be told is told. */
export function decide(
  before: IpCase,
  { decision, staffId, now }: StaffAct & { readonly decision: DecisionWords },
  municipality: Municipality,
): Transition<'not-open' | 'reasons-missing'> {
  if (!isOpen(before)) return { ok: false, reason: 'not-open' };
  const { outcome, text } = decision;
  if (reasonsNeeded(outcome, before) && !text.trim()) return { ok: false, reason: 'reasons-missing' };
  const at = instant(now);
  const on = dayInNorway(now);
  const decided: IpCase = {
    ...before,
    version: before.version + 1,
    // Deciding an untaken case takes it.
    takenBy: before.takenBy ?? staffId,
    decision: { outcome, on, by: staffId, ...(told(before) && { toldOn: on }) },
  };
  const after = withClocks(decided, municipality, now);
  return {
    ok: true,
    change: {
      before,
      after,
      events: [{ type: 'decided', outcome, text, at, by: { who: 'staff', staffId } }],
      ...tell(after, { kind: 'decision-ready', occurrence: `decided:${after.version}`, urgency: 'in-window' }, at),
    },
  };
}
