import { parseReference } from '../../../shared/domain/applying/reference.ts';
import { instant } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import type { CaseEvent } from '../../../shared/domain/event.ts';
import type { NamedAttachment } from '../../../shared/domain/handling/attachment.ts';
import type { Contacts } from '../../../shared/domain/parties/contacts.ts';
import type { Meeting } from '../../../shared/domain/planning/meeting.ts';
import type { Notice, Task } from '../../../shared/domain/telling/notice.ts';
import type { CaseKey, StoredAnswers } from '../../../shared/ports/case-key.ts';
import type { CaseStore, Latest, View } from '../../../shared/ports/cases.ts';
import { hasAccess, mayOpen, type Opener, opensInEmergency } from '../access.ts';
import { standingEvents } from './standing-events.ts';

/** All that the case page shows. */
export type OpenedCase = {
  readonly ipCase: IpCase;
  readonly contacts: Contacts | undefined;
  /** What the person applied with. */
  readonly answers: StoredAnswers | undefined;
  /** What was reported, where the case began so. */
  readonly reported?: StoredAnswers | undefined;
  /** The latest of what has happened, and what stands today however old: see `standingEvents`. Oldest first. */
  readonly timeline: readonly CaseEvent[];
  readonly latest: Latest<CaseEvent>;
  readonly notices: readonly Notice[];
  readonly tasks: readonly Task[];
  readonly attachments: readonly NamedAttachment[];
  /** None is read of a case that never had one. */
  readonly meetings: readonly Meeting[];
  readonly views: Latest<View>;
};

/** The case with this reference, if this employee may open it; what may not be opened is as if it were not there. */
export async function findCase(typed: string, opener: Opener, cases: CaseStore): Promise<IpCase | undefined> {
  const reference = parseReference(typed);
  if (!reference) return undefined;
  const ipCase = await cases.find({ municipality: opener.municipality.id, reference });
  return ipCase && mayOpen(opener, ipCase) ? ipCase : undefined;
}

/**
 * The same, to be shown: the view is on record before anything is read, so that no failure afterwards leaves a view
 * that the person cannot see (pasientjournalloven § 22).
 */
export async function viewCase(typed: string, opener: Opener, cases: CaseStore): Promise<IpCase | undefined> {
  const ipCase = await findCase(typed, opener, cases);
  if (ipCase) await cases.recordView(ipCase, viewOf(opener, ipCase));
  return ipCase;
}

/** What is put on record of a look at the case. */
export function viewOf(opener: Opener, ipCase: IpCase): View {
  const emergency = opensInEmergency(opener, ipCase) && { emergency: true as const };
  return { at: instant(opener.now), staffId: opener.staff.staffId, ...emergency };
}

/** With the latest of what grows as long as the case lives. */
export async function openCase(typed: string, opener: Opener, cases: CaseStore): Promise<OpenedCase | undefined> {
  const ipCase = await viewCase(typed, opener, cases);
  return ipCase && readCase(ipCase, cases, latestOf);
}

/** With all of it, to be taken out; what an emergency opens is for reading, and stays here. */
export async function openWholeCase(typed: string, opener: Opener, cases: CaseStore): Promise<OpenedCase | undefined> {
  const found = await findCase(typed, opener, cases);
  if (!found || !hasAccess(opener, found)) return undefined;
  await cases.recordView(found, viewOf(opener, found));
  return readCase(found, cases, allOf);
}

type Past = Pick<OpenedCase, 'timeline' | 'latest' | 'views'>;

async function readCase(
  ipCase: IpCase,
  cases: CaseStore,
  pastOf: (key: CaseKey, cases: CaseStore) => Promise<Past>,
): Promise<OpenedCase> {
  const [contacts, sent, confirmation, past, notices, tasks, attachments, meetings] = await Promise.all([
    cases.contacts(ipCase),
    cases.application(ipCase),
    ipCase.report ? cases.confirmation(ipCase) : undefined,
    pastOf(ipCase, cases),
    cases.notices(ipCase),
    cases.tasks(ipCase),
    cases.attachments(ipCase),
    ipCase.meetings ? cases.meetings(ipCase) : [],
  ]);
  const answered = ipCase.report ? { answers: confirmation, reported: sent } : { answers: sent };
  return { ipCase, contacts, ...answered, ...past, notices, tasks, attachments, meetings };
}

async function latestOf(key: CaseKey, cases: CaseStore): Promise<Past> {
  const [past, views] = await Promise.all([cases.happened(key, standingEvents), cases.latestViews(key)]);
  return { timeline: past.standing, latest: past.latest, views };
}

async function allOf(key: CaseKey, cases: CaseStore): Promise<Past> {
  const [timeline, views] = await Promise.all([cases.timeline(key), cases.views(key)]);
  return { timeline, latest: { items: timeline.toReversed() }, views: { items: views.toReversed() } };
}
