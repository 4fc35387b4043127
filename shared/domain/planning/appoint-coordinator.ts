import { type Day, dayInNorway, instant } from '../calendar/day.ts';
import { type IpCase, isEnded } from '../case.ts';
import type { Change, Transition } from '../change.ts';
import { coordinatorIsGranted, withClocks } from '../clocks.ts';
import { isDisqualified } from '../handling/disqualified.ts';
import type { StaffAct } from '../handling/take-case.ts';
import { tell } from '../parties/told.ts';
import { leaveOn, type Municipality, staffMember } from '../settings/municipality.ts';
import type { PlannedNotice } from '../telling/notice.ts';

export type Unfit = 'unknown-staff' | 'away' | 'disqualified';

type Here = { readonly municipality: Municipality; readonly on: Day };

/** Why this employee cannot be this case's coordinator from this day: unknown, opens no cases, disqualified, away. */
export function unfitToCoordinate(
  staffId: string,
  ipCase: Pick<IpCase, 'disqualified'>,
  here: Here,
): Unfit | undefined {
  const { municipality, on } = here;
  const member = staffMember(municipality, staffId);
  if (!member || member.opensNoCases) return 'unknown-staff';
  if (isDisqualified(ipCase, staffId)) return 'disqualified';
  return leaveOn(member, on) ? 'away' : undefined;
}

/** Transitions 7 and 10: a coordinator is appointed, or another one in their place, so that there is one at any time. */
export function appointCoordinator(
  before: IpCase,
  { coordinator, ...act }: StaffAct & { readonly coordinator: string },
  municipality: Municipality,
): Transition<Unfit | 'not-decided' | 'not-granted' | 'coordinator-consent-missing' | 'unchanged'> {
  const today = dayInNorway(act.now);
  if (!before.decision || isEnded(before)) return { ok: false, reason: 'not-decided' };
  if (!coordinatorIsGranted(before)) return { ok: false, reason: 'not-granted' };
  if (before.consent.coordinator !== 'given') return { ok: false, reason: 'coordinator-consent-missing' };
  if (before.coordinator?.staffId === coordinator) return { ok: false, reason: 'unchanged' };
  const unfit = unfitToCoordinate(coordinator, before, { municipality, on: today });
  if (unfit) return { ok: false, reason: unfit };
  const appointed: IpCase = {
    ...before,
    version: before.version + 1,
    coordinator: { staffId: coordinator, since: today },
  };
  const after = withClocks(appointed, municipality, act.now);
  return { ok: true, change: { before, after, ...announced(before, after, { ...act, coordinator }, municipality) } };
}

function announced(
  before: IpCase,
  after: IpCase,
  { coordinator, staffId, now }: StaffAct & { readonly coordinator: string },
  municipality: Municipality,
): Pick<Change, 'events' | 'notices' | 'tasks'> {
  const at = instant(now);
  const occurrence = `appointed:${after.version}`;
  const instead = before.coordinator?.staffId;
  const person = tell(after, { kind: 'coordinator-appointed', occurrence, urgency: 'in-window' }, at);
  return {
    events: [
      {
        type: 'coordinator-appointed',
        coordinator,
        ...(instead !== undefined && { instead }),
        at,
        by: { who: 'staff', staffId },
      },
    ],
    notices: [...person.notices, ...toCoordinator(coordinator, { staffId, occurrence, municipality })],
    tasks: person.tasks,
  };
}

type Told = { readonly staffId: string; readonly occurrence: string; readonly municipality: Municipality };

/** Whoever appoints themselves has just seen it on screen. */
export function toCoordinator(coordinator: string, { staffId, occurrence, municipality }: Told): PlannedNotice[] {
  if (coordinator === staffId) return [];
  const { language } = municipality;
  const to = { who: 'staff', staffId: coordinator } as const;
  return [{ kind: 'coordination', occurrence, to, language, urgency: 'at-once' }];
}
