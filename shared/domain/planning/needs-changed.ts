import { dayInNorway, type Instant, instant } from '../calendar/day.ts';
import type { IpCase, Plan } from '../case.ts';
import type { Change, Transition } from '../change.ts';
import type { CaseEvent } from '../event.ts';
import { lineByDay } from '../handling/routing.ts';
import { coordinatorOn } from '../ladders/coordinator.ts';
import type { Municipality } from '../settings/municipality.ts';
import { withWakeAt } from '../wake.ts';

export type NeedsChanged = {
  /** What the person wrote, if anything. */
  readonly text: string;
  /** All that has happened. */
  readonly timeline: readonly CaseEvent[];
  readonly now: Date;
};

/**
 * The person asks for a revision before its date: whoever follows the plan up is told at once and gets a task. More on
 * the same day belongs to the same request; the revision that is recorded closes it.
 */
export function needsChanged(
  before: IpCase,
  { text, timeline, now }: NeedsChanged,
  municipality: Municipality,
): Transition<'no-active-plan' | 'said-already'> {
  const { plan, status } = before;
  if (status !== 'plan-active' || !plan) return { ok: false, reason: 'no-active-plan' };
  const at = instant(now);
  const { needsChangedAt } = plan;
  const isSameRequest = needsChangedAt !== undefined && dayOf(needsChangedAt) === dayOf(at);
  if (isSameRequest && isSaid(text, timeline, needsChangedAt)) return { ok: false, reason: 'said-already' };
  const asked: Plan = isSameRequest ? plan : { ...plan, needsChangedAt: at };
  const after = withWakeAt({ ...before, version: before.version + 1, plan: asked }, municipality);
  return {
    ok: true,
    change: {
      before,
      after,
      events: [{ type: 'needs-changed', ...(text && { text }), at, by: { who: 'person' } }],
      ...(isSameRequest ? { notices: [], tasks: [] } : request(after, at, municipality)),
    },
  };
}

/** Sent twice, or with nothing to add. */
function isSaid(text: string, timeline: readonly CaseEvent[], since: Instant): boolean {
  const said = timeline.filter((event) => event.type === 'needs-changed' && event.at >= since);
  return text === '' || said.some((event) => 'text' in event && event.text === text);
}

function dayOf(at: Instant) {
  return dayInNorway(new Date(at));
}

/** To the coordinator, who stands in for them, or the leader where neither is at work. */
function request(ipCase: IpCase, at: Instant, municipality: Municipality): Pick<Change, 'notices' | 'tasks'> {
  const lineOn = lineByDay(ipCase, municipality);
  const to = coordinatorOn({ ipCase, municipality, lineOn }, dayOf(at));
  const { language } = municipality;
  return {
    notices: to.map((staffId) => ({
      kind: 'needs-changed',
      occurrence: `asked:${at}`,
      to: { who: 'staff', staffId },
      language,
      urgency: 'at-once',
    })),
    tasks: [{ id: `agree-revision:${at}`, kind: 'agree-revision', createdAt: at }],
  };
}
