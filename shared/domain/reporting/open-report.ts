import type { Channel } from '../applying/application.ts';
import { answerDates } from '../applying/open-case.ts';
import type { IntakeWay } from '../applying/registered-as.ts';
import { healthMajority, isUnder, majority } from '../calendar/age.ts';
import { type Day, dayInNorway, type Instant, instant } from '../calendar/day.ts';
import { endOf } from '../calendar/deadline.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import type { IpCase } from '../case.ts';
import type { Change } from '../change.ts';
import { noConsent } from '../consent/consent.ts';
import type { CaseEvent } from '../event.ts';
import { lineOn, routeTo } from '../handling/routing.ts';
import { reachOf } from '../parties/contacts.ts';
import { inviting } from '../parties/invite.ts';
import type { Municipality } from '../settings/municipality.ts';
import type { PlannedNotice, Task } from '../telling/notice.ts';
import { withWakeAt } from '../wake.ts';
import { type NeedReport, roleOf } from './need-report.ts';

export type Reported = {
  readonly reference: string;
  readonly report: NeedReport;
  readonly receivedAt: Date;
  /** Of one that an employee typed in: how it had come, who typed it and when. */
  readonly registered?: { readonly way: IntakeWay; readonly by: string; readonly now: Date };
};

/** Within which the person is to have been asked. */
export const workingDaysToAsk = 5;

/**
 * A report of need becomes a case of its own kind, in which nothing is owed but to ask the person. The person is asked
 * at once where a message may go; else the leader asks. The reporter gets a receipt, and nothing after it.
 */
export function openReport(reported: Reported, municipality: Municipality): Change {
  const { report, receivedAt, registered } = reported;
  const now = registered?.now ?? receivedAt;
  const at = instant(now);
  const on = dayInNorway(now);
  const ipCase = reportedCase(reported, on, municipality);
  const opening: Change = {
    after: ipCase,
    events: [eventOf(ipCase, at)],
    notices: openingNotices(ipCase, { report, on }, municipality),
    tasks: [],
  };
  const asked = mayBeAsked(report, on) ? withInvitation(opening, report, at) : withTask(opening, at);
  return { ...asked, after: withWakeAt(asked.after, municipality) };
}

function eventOf({ unit, registered, receivedOn }: IpCase, at: Instant): CaseEvent {
  if (!registered) return { type: 'reported', unit, at, by: { who: 'reporter' } };
  const { way, by: staffId } = registered;
  return { type: 'reported', unit, way, on: receivedOn, at, by: { who: 'staff', staffId } };
}

/** Its times count from when it came, ages from the day it is known here. */
function reportedCase(reported: Reported, on: Day, municipality: Municipality): IpCase {
  const { reference, report, receivedAt, registered } = reported;
  const at = instant(receivedAt);
  const receivedOn = dayInNorway(receivedAt);
  const { by, language, birthDate } = report;
  return {
    ...described(report),
    ...(birthDate && isUnder(majority, birthDate, on) && { bornOn: birthDate }),
    ...(registered && { registered: { on, by: registered.by, way: registered.way } }),
    municipality: municipality.id,
    reference,
    version: 1,
    status: 'reported',
    unit: routeTo(report.unit, municipality),
    report: {
      by,
      language,
      askBy: addWorkingDays(receivedOn, workingDaysToAsk),
      confirmBy: endOf(receivedOn, municipality.deadlines.report),
    },
    receivedAt: at,
    receivedOn,
    ...answerDates(receivedAt, municipality),
    consent: noConsent,
    sweptTo: at,
  };
}

function described({ by, reporter, person, reporterLanguage, protectedAddress, birthDateMismatch }: NeedReport) {
  return {
    role: roleOf(by),
    // Nothing is claimed: a reporter is told no more once somebody has looked at who they are.
    roleCheck: 'not-needed',
    language: reporterLanguage,
    channel: reporter.mobile ? 'sms' : 'email',
    reach: { person: reachOf(person), applicant: reachOf(reporter) },
    restricted: protectedAddress,
    wishes: [],
    birthDateMismatch,
    mandateAwaited: false,
  } as const;
}

/**
 * A message goes to somebody who decides for themself and whose address is no secret. Of a child those with parental
 * responsibility decide, and the leader finds out who they are (pbrl § 4-4).
 */
function mayBeAsked({ wayToAsk, person, birthDate, protectedAddress }: NeedReport, on: Day): boolean {
  if (protectedAddress || (birthDate && isUnder(healthMajority, birthDate, on))) return false;
  return reachOf(person).some((channel) => channel === wayToAsk);
}

function withInvitation(opening: Change, { wayToAsk, language }: NeedReport, at: Instant): Change {
  const channel: Channel = wayToAsk === 'email' ? 'email' : 'sms';
  const invited = inviting(opening, { seat: 'person', language, channel, by: { who: 'system' } }, at);
  const { report } = invited.after;
  const askedOn = dayInNorway(new Date(at));
  return { ...invited, after: { ...invited.after, ...(report && { report: { ...report, askedOn } }) } };
}

function withTask(opening: Change, at: Instant): Change {
  const task: Task = { id: `ask-person:${opening.after.receivedOn}`, kind: 'ask-person', createdAt: at };
  return { ...opening, tasks: [task] };
}

type News = { readonly report: NeedReport; readonly on: Day };

function openingNotices(ipCase: IpCase, { report, on }: News, municipality: Municipality): readonly PlannedNotice[] {
  const [leader] = lineOn(ipCase, municipality, on);
  const shared = { occurrence: `reported:${ipCase.receivedOn}`, urgency: 'at-once' } as const;
  const date = ipCase.report?.askBy ?? ipCase.receivedOn;
  return [
    { ...shared, kind: 'report-receipt', to: { who: 'applicant' }, language: report.reporterLanguage },
    {
      ...shared,
      kind: 'report-routing',
      date,
      to: { who: 'staff', staffId: leader },
      language: municipality.language,
    },
  ];
}
