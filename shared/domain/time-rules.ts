import { dayInNorway, type Instant, instant } from './calendar/day.ts';
import type { IpCase } from './case.ts';
import type { Change } from './change.ts';
import { expireSharing } from './consent/expire-sharing.ts';
import { missInformation } from './handling/miss-information.ts';
import { automaticPreliminaryAnswer } from './handling/preliminary-answer.ts';
import { stepsMadeGood } from './ladders/every-step.ts';
import { silenceEnds } from './ladders/report.ts';
import type { Step } from './ladders/step.ts';
import { changeRights } from './parties/rights-change.ts';
import { tell, tellWhoIsAsked, toOne } from './parties/told.ts';
import { dismissReport } from './reporting/dismiss-report.ts';
import { type Municipality, staffMember } from './settings/municipality.ts';
import { digestMoment } from './telling/digest.ts';
import type { PlannedNotice } from './telling/notice.ts';
import { enough } from './telling/reminder-limit.ts';
import { preliminaryIsDue, withWakeAt } from './wake.ts';

/**
 * What time calls for between `sweptTo` and now, as one change with the case's next `wakeAt`. Replayable: a run that
 * was missed is made good by the next, with only the latest step of each obligation and nothing that is no longer true.
 */
export function whatTimeCallsFor(ipCase: IpCase, municipality: Municipality, now: Date): Change {
  const at = instant(now);
  const silence = silenceEnds(ipCase);
  if (silence && silence <= at) return dismissed(ipCase, municipality, now);
  const unchanged = { before: ipCase, after: ipCase, events: [], notices: [], tasks: [] };
  // Who decides comes first: nobody is told anything more once they do not.
  const first = answered(changeRights(unchanged, municipality, at), municipality, now);
  const base = expireSharing(missInformation(first, at), at);
  // After an automatic answer the old promise's steps are gone from the ladder: they would no longer be true.
  const called = dueSteps(base.after, municipality, at).map((step) =>
    calledFor(step, base.after, { municipality, at }),
  );
  const reminders = called.flatMap(({ notices }) => notices);
  const { notices, ipCase: reminded } = enough(reminders, base.after, at);
  return {
    ...base,
    after: swept(reminded, municipality, at),
    notices: [...base.notices, ...notices],
    tasks: [...base.tasks, ...called.flatMap(({ tasks }) => tasks)],
  };
}

/** With the automatic preliminary answer, where it is due. */
function answered(change: Change, municipality: Municipality, now: Date): Change {
  if (!preliminaryIsDue(change.after, instant(now))) return change;
  const answer = automaticPreliminaryAnswer(change.after, municipality, now);
  // One change has one version, whatever it consists of.
  const { version } = change.events.length > 0 ? change.after : answer.after;
  return {
    ...change,
    after: { ...answer.after, version },
    events: [...change.events, ...answer.events],
    notices: [...change.notices, ...answer.notices],
    tasks: [...change.tasks, ...answer.tasks],
  };
}

/** A report that nobody answered in time comes to its end, and with it all that was still to be said in it. */
function dismissed(ipCase: IpCase, municipality: Municipality, now: Date): Change {
  const transition = dismissReport(ipCase, { by: { who: 'system' }, now }, municipality);
  if (!transition.ok) throw new Error('a report in silence is no report');
  const { change } = transition;
  return { ...change, after: swept(change.after, municipality, instant(now)) };
}

function swept(ipCase: IpCase, municipality: Municipality, at: Instant): IpCase {
  return withWakeAt({ ...ipCase, sweptTo: at > ipCase.sweptTo ? at : ipCase.sweptTo }, municipality);
}

function dueSteps(ipCase: IpCase, municipality: Municipality, at: Instant): readonly Step[] {
  const due = stepsMadeGood(ipCase, municipality, at).filter(
    (step) => step.at > ipCase.sweptTo && step.at <= at && !isTooLate(step, at),
  );
  const latest = new Map<Step['obligation'], Step>();
  for (const step of due.toSorted((a, b) => (a.at < b.at ? -1 : 1))) latest.set(step.obligation, step);
  return [...latest.values()];
}

/** What is about a day to come, or an absence, is no longer true once that day has passed. */
function isTooLate({ obligation, date }: Step, at: Instant): boolean {
  const passes = obligation === 'revision-person' || obligation === 'absence' || obligation.startsWith('age-');
  return passes && date < dayInNorway(new Date(at));
}

type About = { readonly municipality: Municipality; readonly at: Instant };

function calledFor(step: Step, ipCase: IpCase, { municipality, at }: About): Pick<Change, 'notices' | 'tasks'> {
  const { occurrence, date } = step;
  const message = { occurrence, date, urgency: 'in-window', ...(step.legal && { legalDate: date }) } as const;
  switch (step.tell) {
    case 'person':
      if (step.to) return { notices: [toOne(step.to, ipCase, { ...message, kind: step.kind })], tasks: [] };
      return tell(ipCase, { ...message, kind: step.kind }, at);
    case 'sender':
      return tellWhoIsAsked(ipCase, { ...message, kind: step.kind }, at);
    case 'nobody':
      return { notices: [], tasks: [{ id: `${step.task}:${occurrence}`, kind: step.task, createdAt: at }] };
    case 'staff': {
      const { kind, to } = step;
      const { language } = municipality;
      const notices = to.map((staffId) => ({
        ...message,
        ...gathered(step, staffId, { municipality, at }),
        kind,
        to: { who: 'staff', staffId } as const,
        language,
      }));
      return { notices, tasks: [] };
    }
  }
}

/** Reminders go to their reader as one mail a day; the first after a legal date is a mail of its own, at once. */
function gathered(step: Step, staffId: string, { municipality, at }: About): Pick<PlannedNotice, 'digestAt'> {
  const hours = staffMember(municipality, staffId)?.notices;
  return step.atOnce ? {} : { digestAt: digestMoment(hours, step.at, at) };
}
