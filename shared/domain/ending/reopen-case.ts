import { dayInNorway, type Instant, instant } from '../calendar/day.ts';
import { endOf } from '../calendar/deadline.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import { type IpCase, isAppliedFor, isEnded, statusWhenWorkedOn } from '../case.ts';
import type { Change, Transition } from '../change.ts';
import { withClocks } from '../clocks.ts';
import { lineOn } from '../handling/routing.ts';
import type { StaffAct } from '../handling/take-case.ts';
import { told } from '../parties/told.ts';
import { tellUnlessTurned, turnedMeanwhile } from '../parties/turned-meanwhile.ts';
import { toCoordinator } from '../planning/appoint-coordinator.ts';
import { workingDaysToAsk } from '../reporting/open-report.ts';
import type { Municipality } from '../settings/municipality.ts';

/**
 * The coordinating unit opens again what had ended (domain § 4): the case stands where it stood, and what is owed is owed
 * from today. Sharing of information stays ended: nobody shares again before the person has said so anew.
 */
export function reopenCase(
  before: IpCase,
  { text, staffId, now }: StaffAct & { readonly text: string },
  municipality: Municipality,
): Transition<'not-ended' | 'reason-missing'> {
  if (!isEnded(before)) return { ok: false, reason: 'not-ended' };
  if (!text.trim()) return { ok: false, reason: 'reason-missing' };
  const { closing: _, moving: __, ...rest } = before;
  const stood = asItStood(rest, municipality, now);
  const alive = { ...stood, sweptTo: sweptBefore(before, now), version: before.version + 1 };
  const after = withClocks(alive, municipality, now);
  return {
    ok: true,
    change: {
      before,
      after,
      events: [{ type: 'reopened', text, at: instant(now), by: { who: 'staff', staffId } }],
      ...announced(after, { staffId, now }, municipality),
    },
  };
}

/** Who decides may have changed while nobody looked: the next sweep makes that good. */
function sweptBefore(before: IpCase, now: Date): Instant {
  const turn = turnedMeanwhile(before, instant(now));
  if (!turn || turn.at > before.sweptTo) return before.sweptTo;
  return instant(new Date(Date.parse(turn.at) - 1));
}

/** Steps that lie before today belong to the time when nothing was owed. */
function asItStood(ipCase: IpCase, municipality: Municipality, now: Date): IpCase {
  const at = instant(now);
  const today = dayInNorway(now);
  if (!isAppliedFor(ipCase)) return askedAnew(ipCase, municipality, now);
  if (ipCase.decision) {
    const { plan } = ipCase;
    return { ...ipCase, status: 'decided', ...(plan && { plan: { ...plan, since: at } }) };
  }
  return { ...ipCase, status: statusWhenWorkedOn(ipCase), handedOn: today, promisedSince: at };
}

/** A report that came to nothing: the person is to be asked again, with all the time there is for that. */
function askedAnew(ipCase: IpCase, { deadlines }: Municipality, now: Date): IpCase {
  const { report } = ipCase;
  if (!report) return { ...ipCase, status: 'reported' };
  const { askedOn: _, answer: __, answeredOn: ___, ...asIfNew } = report;
  const today = dayInNorway(now);
  const dates = { askBy: addWorkingDays(today, workingDaysToAsk), confirmBy: endOf(today, deadlines.report) };
  return { ...ipCase, status: 'reported', report: { ...asIfNew, ...dates } };
}

/**
 * The leader and the coordinator, unless it was they; and the person, as of its end. Somebody who was reported and never
 * came is asked by the leader: a message alone would tell them of a case they do not know.
 */
function announced(
  after: IpCase,
  { staffId, now }: StaffAct,
  municipality: Municipality,
): Pick<Change, 'notices' | 'tasks'> {
  const at = instant(now);
  const occurrence = `reopened:${after.version}`;
  const { language } = municipality;
  const [leader] = lineOn(after, municipality, dayInNorway(now));
  const to = { who: 'staff', staffId: leader } as const;
  const toLeader = { kind: 'reopened', occurrence, to, language, urgency: 'at-once' } as const;
  const coordinator = after.coordinator?.staffId;
  const staff = [
    ...(leader === staffId ? [] : [toLeader]),
    ...(coordinator ? toCoordinator(coordinator, { staffId, occurrence, municipality }) : []),
  ];
  if (!isAppliedFor(after) && !told(after)) {
    return { notices: staff, tasks: [{ id: `ask-person:${occurrence}`, kind: 'ask-person', createdAt: at }] };
  }
  const person = tellUnlessTurned()(after, { kind: 'case-reopened', occurrence, urgency: 'in-window' }, at);
  return { notices: [...person.notices, ...staff], tasks: person.tasks };
}
