import { dayInNorway, instant } from '../calendar/day.ts';
import { type IpCase, isEnded, type Plan } from '../case.ts';
import type { Transition } from '../change.ts';
import { planIsGranted, withClocks } from '../clocks.ts';
import type { StaffAct } from '../handling/take-case.ts';
import { tell } from '../parties/told.ts';
import type { KeptElsewhere, PlanKeptIn } from '../plan-record/kept-in.ts';
import { type PlanStanding, planVersion } from '../plan-record/versions.ts';
import type { Municipality } from '../settings/municipality.ts';
import { type PeriodProblem, type PlanPeriod, periodProblem, revisionProblem } from './plan-periods.ts';

type Registration = StaffAct & {
  readonly period: PlanPeriod;
  readonly standing?: PlanStanding;
  /** Here, where nothing is said. */
  readonly keptIn?: PlanKeptIn;
};

/**
 * Transition 8: the plan is made, with its period and its next revision (or gets a new period); the clock of the
 * revision starts. Needs the person's consent to the plan, and a coordinator (seed: point 3 of the nine).
 */
export function registerPlan(
  before: IpCase,
  { period, standing, keptIn = 'here', staffId, now }: Registration,
  municipality: Municipality,
): Transition<PeriodProblem | 'not-granted' | 'no-coordinator' | 'plan-consent-missing'> {
  if (isEnded(before) || !planIsGranted(before)) return { ok: false, reason: 'not-granted' };
  if (before.consent.plan !== 'given') return { ok: false, reason: 'plan-consent-missing' };
  if (!before.coordinator && !before.plan) return { ok: false, reason: 'no-coordinator' };
  const problem = periodProblem(period, dayInNorway(now));
  if (problem) return { ok: false, reason: problem };
  const { from, to, nextRevision } = period;
  const at = instant(now);
  const { elsewhere: wasElsewhere, ...kept } = before.plan ?? {};
  const elsewhere = keptIn === 'elsewhere' && keptElsewhere(wasElsewhere, standing);
  const planned: IpCase = {
    ...before,
    version: before.version + 1,
    // Another period with the same revision leaves its ladder as it runs.
    plan: {
      ...kept,
      from,
      to,
      nextRevision,
      since: before.plan?.nextRevision === nextRevision ? before.plan.since : at,
      ...(elsewhere && { elsewhere }),
    },
  };
  const said = { from, to, nextRevision, ...(elsewhere && { elsewhere: true as const }) };
  const after = withClocks(planned, municipality, now);
  return {
    ok: true,
    change: {
      before,
      after,
      ...planVersion(after, { why: 'registered', at, by: staffId, standing }),
      events: [{ type: 'plan-registered', ...said, at, by: { who: 'staff', staffId } }],
      ...tell(after, { kind: 'plan-ready', occurrence: `registered:${after.version}`, urgency: 'in-window' }, at),
    },
  };
}

/** What was written here before stays, to be read. */
function keptElsewhere(before: Plan['elsewhere'], standing: PlanStanding | undefined): KeptElsewhere {
  const isWritten = before?.writtenHere || Object.keys(standing?.points ?? {}).length > 0;
  return isWritten ? { writtenHere: true } : {};
}

type Revision = { readonly nextRevision: PlanPeriod['nextRevision']; readonly standing?: PlanStanding };

/** Transition 9: the plan has been revised together with the person; the clock starts anew for the next time. */
export function revisePlan(
  before: IpCase,
  { nextRevision, standing, staffId, now }: StaffAct & Revision,
  municipality: Municipality,
): Transition<PeriodProblem | 'no-active-plan'> {
  const { plan, status } = before;
  if (status !== 'plan-active' || !plan) return { ok: false, reason: 'no-active-plan' };
  const today = dayInNorway(now);
  const problem = revisionProblem(nextRevision, plan.from, today);
  if (problem) return { ok: false, reason: problem };
  const at = instant(now);
  const { needsChangedAt: _, ...kept } = plan;
  const revised: IpCase = {
    ...before,
    version: before.version + 1,
    plan: { ...kept, nextRevision, since: at, revisedOn: today },
  };
  const after = withClocks(revised, municipality, now);
  const message = {
    kind: 'plan-revised',
    occurrence: `revised:${after.version}`,
    urgency: 'in-window',
    date: nextRevision,
  } as const;
  return {
    ok: true,
    change: {
      before,
      after,
      ...planVersion(after, { why: 'revised', at, by: staffId, standing }),
      events: [{ type: 'plan-revised', nextRevision, at, by: { who: 'staff', staffId } }],
      ...tell(after, message, at),
    },
  };
}
