import { type IpCase, isOpen } from './case.ts';
import type { Change } from './change.ts';
import { type Instant, instant } from './day.ts';
import { type Step, stepsOfCase } from './ladder.ts';
import type { Municipality } from './municipality.ts';
import type { Notice, PlannedNotice } from './notice.ts';
import { automaticPreliminaryAnswer } from './preliminary-answer.ts';
import { preliminaryIsDue, withWakeAt } from './wake.ts';

/**
 * What time calls for between `sweptTo` and now, as one change with the case's next `wakeAt`. Replayable: a run that
 * was missed is made good by the next, with only the latest step of each obligation and nothing that is no longer true.
 */
export function whatTimeCallsFor(ipCase: IpCase, municipality: Municipality, now: Date): Change {
  const at = instant(now);
  const base = preliminaryIsDue(ipCase, at)
    ? automaticPreliminaryAnswer(ipCase, municipality, now)
    : { before: ipCase, after: ipCase, events: [], notices: [], tasks: [] };
  // After an automatic answer the old promise's steps are gone from the ladder: they would no longer be true.
  const steps = dueSteps(base.after, municipality, at);
  return {
    ...base,
    after: swept(base.after, municipality, at),
    notices: [...base.notices, ...steps.flatMap((step) => staffNotices(step, municipality))],
  };
}

/** Whether what the notice says is still so; one that waited (SMS window, next attempt) may have become untrue. */
export function stillCalledFor(notice: Pick<Notice, 'kind' | 'date'>, ipCase: IpCase): boolean {
  switch (notice.kind) {
    case 'receipt':
    case 'routing':
    case 'withdrawal':
    case 'decision-ready':
      return true;
    case 'preliminary-answer':
    case 'answer-due':
    case 'answer-overdue':
      return isOpen(ipCase) && notice.date === ipCase.promisedBy;
    case 'preliminary-ready':
      return isOpen(ipCase) && !ipCase.preliminaryAnswer;
    case 'take-case':
      return ipCase.status === 'received';
    case 'call-applicant':
      return isOpen(ipCase) && ipCase.call !== undefined && !ipCase.call.doneOn;
  }
}

function swept(ipCase: IpCase, municipality: Municipality, at: Instant): IpCase {
  return withWakeAt({ ...ipCase, sweptTo: at > ipCase.sweptTo ? at : ipCase.sweptTo }, municipality);
}

function dueSteps(ipCase: IpCase, municipality: Municipality, at: Instant): readonly Step[] {
  const due = stepsOfCase(ipCase, municipality, at).filter((step) => step.at > ipCase.sweptTo && step.at <= at);
  const latest = new Map<Step['obligation'], Step>();
  for (const step of due.toSorted((a, b) => (a.at < b.at ? -1 : 1))) latest.set(step.obligation, step);
  return [...latest.values()];
}

function staffNotices(step: Step, municipality: Municipality): PlannedNotice[] {
  return step.to.map((staffId) => ({
    kind: step.kind,
    occurrence: step.occurrence,
    to: { who: 'staff', staffId },
    language: municipality.language,
    date: step.date,
    urgency: 'in-window',
  }));
}
