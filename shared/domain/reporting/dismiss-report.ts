import { dayInNorway, instant } from '../calendar/day.ts';
import { type IpCase, isAppliedFor } from '../case.ts';
import type { Transition } from '../change.ts';
import type { Actor, CaseEvent } from '../event.ts';
import { lineOn } from '../handling/routing.ts';
import { told } from '../parties/told.ts';
import type { Municipality } from '../settings/municipality.ts';
import type { PlannedNotice } from '../telling/notice.ts';
import { withWakeAt } from '../wake.ts';
import { type NotReported, type ReportAct, reported } from './answer-report.ts';

/** The person says no, or nobody answered in time: the case is closed, and nobody opens it any more. */
export function dismissReport(
  before: IpCase,
  { by, now, way }: ReportAct,
  municipality: Municipality,
): Transition<NotReported> {
  const found = reported(before);
  if (!found) return { ok: false, reason: 'not-reported' };
  const { report } = found;
  const on = dayInNorway(now);
  const isAnswer = by.who !== 'system';
  const after: IpCase = {
    ...before,
    version: before.version + 1,
    status: 'closed',
    report: isAnswer ? { ...report, askedOn: report.askedOn ?? on, answer: 'no', answeredOn: on } : report,
    closing: { reason: 'reportNotConfirmed', on, by: by.who === 'staff' ? by.staffId : closedBy(by) },
  };
  const at = instant(now);
  const answered: CaseEvent = { type: 'report-answered', answer: 'no', ...(way && { way }), at, by };
  return {
    ok: true,
    change: {
      before,
      after: withWakeAt(after, municipality),
      events: [...(isAnswer ? [answered] : []), { type: 'closed', reason: 'reportNotConfirmed', at, by }],
      notices: newsOfEnd(after, by, municipality),
      tasks: [],
    },
  };
}

function closedBy({ who }: Actor): 'person' | 'system' {
  return who === 'system' ? 'system' : 'person';
}

/** The leader, unless it was they. The person where others closed it and they have come; the reporter never. */
function newsOfEnd(after: IpCase, by: Actor, municipality: Municipality): readonly PlannedNotice[] {
  const on = after.closing?.on ?? after.receivedOn;
  const [leader] = lineOn(after, municipality, on);
  const occurrence = `closed:${after.version}`;
  const isLeaders = by.who === 'staff' && by.staffId === leader;
  const toLeader: PlannedNotice = {
    kind: 'closed',
    occurrence,
    to: { who: 'staff', staffId: leader },
    language: municipality.language,
    urgency: 'at-once',
  };
  const person = by.who === 'person' ? undefined : told(after);
  const toPerson: readonly PlannedNotice[] = person
    ? [{ kind: 'case-closed', occurrence, to: person, language: after.language, urgency: 'in-window' }]
    : [];
  return [...toPerson, ...(isLeaders ? [] : [toLeader])];
}

/** Whether access is blocked: a report that came to nothing is nobody's to read (domain: blocked at once when closed). */
export function isBlocked({ closing, ...ipCase }: Pick<IpCase, 'closing' | 'report'>): boolean {
  return closing !== undefined && !isAppliedFor(ipCase);
}
