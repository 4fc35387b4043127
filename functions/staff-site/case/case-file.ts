import { type Instant, instant } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import type { Municipality } from '../../../shared/domain/settings/municipality.ts';
import type { StoredAnswers } from '../../../shared/ports/case-key.ts';
import { maySeeWishedAway, type StaffUser } from '../access.ts';
import type { OpenedCase } from './open-case.ts';

/** Who takes the case out, and when. */
export type TakenOut = { readonly staff: StaffUser; readonly municipality: Municipality; readonly now: Date };

/**
 * A case as a file, version 1. What is there keeps its name and meaning within a version; more may be added.
 *
 * - `takenOut` at which moment, by which employee (id); `municipality` its number and name.
 * - `case` where it stands: the fields of `IpCase` but those that only the calendar reads. Days are Norwegian dates
 *   (YYYY-MM-DD), moments ISO 8601 in UTC, persons of the staff ids, all else the words of this code.
 * - `contacts` names and addresses; `application`, `report` and `confirmation` what was sent, control name → value.
 * - `timeline`, `notices`, `tasks`, `meetings` (with what was agreed there), `documents` (without their bytes) and `views`, each the oldest first.
 *
 * It holds what this employee may see of the case on its page, and no secret of it.
 */
export function caseFile(opened: OpenedCase, { staff, municipality, now }: TakenOut) {
  const { ipCase, answers, reported, timeline, views } = opened;
  const withWishedAway = maySeeWishedAway(staff, municipality);
  const shown = (sent: StoredAnswers | undefined) => sent && (withWishedAway ? sent : withoutWishedAway(sent));
  // What came first with a report is the report; what the person applied with then confirms it.
  const sent = ipCase.report
    ? { report: shown(reported), confirmation: shown(answers) }
    : { application: shown(answers) };
  return {
    format: 'individuell-plan/case',
    version: 1,
    takenOut: { at: instant(now), by: staff.staffId },
    municipality: { number: municipality.number, name: municipality.name },
    case: standing(ipCase),
    contacts: contactsIn(opened),
    ...sent,
    timeline,
    notices: opened.notices.toSorted((one, other) => one.createdAt.localeCompare(other.createdAt)).map(withoutPlans),
    tasks: opened.tasks,
    meetings: opened.meetings,
    documents: opened.attachments,
    views: views.items.toReversed(),
  };
}

function standing({ wakeAt: _, sweptTo: __, ...ipCase }: IpCase) {
  return ipCase;
}

/** The key from which codes of invitations are made goes nowhere. */
function contactsIn({ contacts }: OpenedCase) {
  if (!contacts) return undefined;
  const { inviteKey: _, ...rest } = contacts;
  return rest;
}

/** When the calendar looks at it next is nothing that happened. */
function withoutPlans<Planned extends { readonly dueAt?: Instant }>({ dueAt: _, ...notice }: Planned) {
  return notice;
}

function withoutWishedAway(sent: StoredAnswers): StoredAnswers {
  return Object.fromEntries(Object.entries(sent).filter(([name]) => name !== 'notHandledBy'));
}
