import type { Application } from '../applying/application.ts';
import { answerDates, described, young } from '../applying/open-case.ts';
import { dayInNorway, type Instant, instant } from '../calendar/day.ts';
import type { IpCase } from '../case.ts';
import type { Change, Transition } from '../change.ts';
import type { Actor, CaseEvent } from '../event.ts';
import { lineOn, routeTo } from '../handling/routing.ts';
import { sinceNow } from '../parties/change-contact.ts';
import { type Contacts, channelsAnew, reachOf } from '../parties/contacts.ts';
import { inviting } from '../parties/invite.ts';
import type { Municipality } from '../settings/municipality.ts';
import type { PlannedNotice } from '../telling/notice.ts';
import { withWakeAt } from '../wake.ts';
import type { ReportOfCase, SaidBy } from './need-report.ts';

/** The person is asked whether they want to apply; by whom the answer came in, and when. `way`: where staff noted it. */
export type ReportAct = { readonly by: Actor; readonly now: Date; readonly way?: SaidBy };

export type Confirmed = ReportAct & {
  /** What the person applies for, about themself. */
  readonly application: Application;
  /** The addresses that stand sealed beside the case. */
  readonly contacts: Contacts;
};

/** It never was a report, or has been answered. */
export type NotReported = 'not-reported';

type Reported = { readonly ipCase: IpCase; readonly report: ReportOfCase };

export function reported(ipCase: IpCase): Reported | undefined {
  const { report, status } = ipCase;
  return report && status === 'reported' ? { ipCase, report } : undefined;
}

/**
 * The person says yes: the report becomes their own application. It keeps the day it was received; the time to answer
 * counts from the yes. The reporter is not told.
 */
export function confirmReport(
  before: IpCase,
  confirmed: Confirmed,
  municipality: Municipality,
): Transition<NotReported> {
  const found = reported(before);
  if (!found) return { ok: false, reason: 'not-reported' };
  const { application, contacts: held, by, now, way } = confirmed;
  const at = instant(now);
  const contacts = { before: held, after: withPerson(held, application) };
  const after = applied(found, confirmed, municipality);
  const anew = channelsAnew(contacts, 'person');
  const change: Change = {
    before,
    after: anew.length > 0 ? { ...after, reachSince: { ...after.reachSince, ...sinceNow(anew, at) } } : after,
    contacts,
    events: [{ type: 'report-answered', answer: 'yes', ...(way && { way }), at, by }],
    notices: newsOfApplication(after, municipality),
    tasks: [],
  };
  const whole = mayJoinLater(after, by) ? withInvitation(change, application, at) : change;
  return { ok: true, change: { ...whole, after: withWakeAt(whole.after, municipality) } };
}

function withPerson(held: Contacts, { person, birthDate }: Application): Contacts {
  return { ...held, person, ...(birthDate && { birthDate }) };
}

function applied({ ipCase, report }: Reported, { application, now }: Confirmed, municipality: Municipality): IpCase {
  const on = dayInNorway(now);
  const { bornOn: _, ...rest } = ipCase;
  const own = described(application);
  return {
    ...rest,
    ...own,
    ...young(application, on),
    ...answerDates(now, municipality),
    version: ipCase.version + 1,
    status: 'received',
    sentAs: ipCase.sentAs ?? ipCase.role,
    unit: application.unit === 'unknown' ? ipCase.unit : routeTo(application.unit, municipality),
    reach: { ...ipCase.reach, person: reachOf(application.person) },
    // What the reporter said of the address holds until the person says otherwise to somebody.
    restricted: ipCase.restricted || own.restricted,
    report: { ...report, askedOn: report.askedOn ?? on, answer: 'yes', answeredOn: on },
  };
}

function newsOfApplication(after: IpCase, municipality: Municipality): readonly PlannedNotice[] {
  const on = after.report?.answeredOn ?? after.receivedOn;
  const [leader] = lineOn(after, municipality, on);
  const shared = { occurrence: `confirmed:${on}`, date: after.answerBy, urgency: 'at-once' } as const;
  return [
    { ...shared, kind: 'receipt', to: { who: 'person' }, language: after.language },
    { ...shared, kind: 'routing', to: { who: 'staff', staffId: leader }, language: municipality.language },
  ];
}

/** Who said yes by telephone or on paper can still come to their case with a code. */
function mayJoinLater({ seats, reach, restricted, channel }: IpCase, by: Actor): boolean {
  return by.who === 'staff' && !seats?.person && !restricted && reach.person.some((each) => each === channel);
}

function withInvitation(change: Change, { language, noticeChannel }: Application, at: Instant): Change {
  return inviting(change, { seat: 'person', language, channel: noticeChannel, by: { who: 'system' } }, at);
}

/** Somebody has asked the person, who wants to think it over. */
export function noteAsked(before: IpCase, { by, now }: ReportAct, municipality: Municipality): Transition<NotReported> {
  const found = reported(before);
  if (!found) return { ok: false, reason: 'not-reported' };
  const report = { ...found.report, askedOn: dayInNorway(now) };
  const after = withWakeAt({ ...before, version: before.version + 1, report }, municipality);
  const event: CaseEvent = { type: 'report-answered', answer: 'asked', at: instant(now), by };
  return { ok: true, change: { before, after, events: [event], notices: [], tasks: [] } };
}
