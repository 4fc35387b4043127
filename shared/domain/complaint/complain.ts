import { type Day, dayInNorway, instant } from '../calendar/day.ts';
import { endOf } from '../calendar/deadline.ts';
import { type IpCase, isEnded } from '../case.ts';
import type { Transition } from '../change.ts';
import type { CaseEvent } from '../event.ts';
import { complaintDeadline } from '../handling/open-decision.ts';
import { lineOn } from '../handling/routing.ts';
import { everyoneTold, tellMain } from '../parties/told.ts';
import { tellUnlessTurned } from '../parties/turned-meanwhile.ts';
import type { SaidBy } from '../reporting/need-report.ts';
import type { Municipality } from '../settings/municipality.ts';
import type { PlannedNotice } from '../telling/notice.ts';
import { withWakeAt } from '../wake.ts';
import { type Complaint, type ComplaintWords, hasOpenComplaint } from './complaint.ts';

/** Within a month it is answered or the person told why not (fvl § 11 a). */
const answerPeriod = { months: 1 } as const;

/** Why nobody complains here: there is nothing to complain about, or it is not theirs. */
export type NoComplaint = 'no-decision' | 'not-told' | 'deceased';

export function obstacleToComplaint(ipCase: IpCase): NoComplaint | undefined {
  if (!ipCase.decision) return 'no-decision';
  if (everyoneTold(ipCase).length === 0) return 'not-told';
  return ipCase.closing?.reason === 'deceased' ? 'deceased' : undefined;
}

/** Whether a complaint that comes this day comes after the deadline; it never runs out before the decision arrived. */
export function isLate(ipCase: IpCase, municipality: Municipality, on: Day): boolean {
  const until = complaintDeadline(ipCase, municipality);
  return until !== undefined && until < on;
}

export type Complaining = {
  readonly words: ComplaintWords;
  /** All that has happened. */
  readonly timeline: readonly CaseEvent[];
  readonly now: Date;
};

/** One that came by letter, by telephone or in a talk, as an employee notes it, with the day it came. */
export type NotedComplaint = { readonly staffId: string; readonly receivedOn: Day; readonly way: SaidBy };

type NotTaken = NoComplaint | 'said-already' | 'complaint-open';

/**
 * Transition 13, the person's part (pbrl § 7-2, fvl §§ 28–32): a complaint is taken in whatever its day and the state
 * of the case, and the leader told at once. One is dealt with at a time.
 */
export function complain(
  before: IpCase,
  { words, timeline, now }: Complaining,
  municipality: Municipality,
): Transition<NotTaken> {
  const stopped = notTaken(before, words, timeline);
  if (stopped) return { ok: false, reason: stopped };
  const at = instant(now);
  const after = withComplaint(before, { on: dayInNorway(now), now }, municipality);
  const late = after.complaint.late;
  return {
    ok: true,
    change: {
      before,
      after: withWakeAt(after, municipality),
      events: [{ type: 'complaint-received', late, words, at, by: { who: 'person' } }],
      notices: toLeader(after, { now }, municipality),
      tasks: [],
    },
  };
}

/**
 * The same by the hand of an employee: its month counts from the day it came, and whoever complained is told that it has
 * (domain § 4; notices: complaint received).
 */
export function noteComplaint(
  before: IpCase,
  { words, timeline, now, noted }: Complaining & { readonly noted: NotedComplaint },
  municipality: Municipality,
): Transition<NotTaken | 'date-in-future' | 'before-decision'> {
  const stopped = notTaken(before, words, timeline);
  if (stopped) return { ok: false, reason: stopped };
  const { staffId, receivedOn, way } = noted;
  if (receivedOn > dayInNorway(now)) return { ok: false, reason: 'date-in-future' };
  if (before.decision && receivedOn < before.decision.on) return { ok: false, reason: 'before-decision' };
  const at = instant(now);
  const after = withComplaint(before, { on: receivedOn, now }, municipality);
  const { late, by } = after.complaint;
  const message = { kind: 'complaint-receipt', occurrence: `noted:${at}`, urgency: 'in-window', date: by } as const;
  const person = (isEnded(before) ? tellUnlessTurned(tellMain) : tellMain)(after, message, at);
  return {
    ok: true,
    change: {
      before,
      after: withWakeAt(after, municipality),
      events: [{ type: 'complaint-received', late, words, receivedOn, way, at, by: { who: 'staff', staffId } }],
      notices: [...person.notices, ...toLeader(after, { staffId, now }, municipality)],
      tasks: person.tasks,
    },
  };
}

function notTaken(before: IpCase, words: ComplaintWords, timeline: readonly CaseEvent[]): NotTaken | undefined {
  const obstacle = obstacleToComplaint(before);
  if (obstacle) return obstacle;
  if (isSaid(words, timeline)) return 'said-already';
  return hasOpenComplaint(before) ? 'complaint-open' : undefined;
}

type Came = { readonly on: Day; readonly now: Date };

function withComplaint(before: IpCase, { on, now }: Came, municipality: Municipality) {
  const late = isLate(before, municipality, on);
  const complaint: Complaint = { receivedAt: instant(now), receivedOn: on, late, by: endOf(on, answerPeriod) };
  return { ...before, version: before.version + 1, complaint };
}

type Heard = { readonly staffId?: string; readonly now: Date };

/** Unless it was they who noted it. */
function toLeader(
  after: IpCase & { readonly complaint: Complaint },
  { staffId, now }: Heard,
  municipality: Municipality,
): readonly PlannedNotice[] {
  const [leader] = lineOn(after, municipality, dayInNorway(now));
  if (leader === staffId) return [];
  return [
    {
      kind: 'complaint-received',
      occurrence: `received:${instant(now)}`,
      to: { who: 'staff', staffId: leader },
      language: municipality.language,
      date: after.complaint.by,
      urgency: 'at-once',
    },
  ];
}

/** The same form sent twice. */
function isSaid(words: ComplaintWords, timeline: readonly CaseEvent[]): boolean {
  const last = timeline.findLast((event) => event.type === 'complaint-received');
  if (!last) return false;
  const { disagrees, wants, helper } = last.words;
  return disagrees === words.disagrees && wants === words.wants && helper === words.helper;
}
