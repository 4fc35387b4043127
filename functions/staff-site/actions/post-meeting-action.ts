import { dayInNorway } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { noteAction, possibleOwners } from '../../../shared/domain/handling/note-action.ts';
import { heldMeeting, type Meeting } from '../../../shared/domain/planning/meeting.ts';
import type { Reply } from '../../../shared/web/reply.ts';
import { MeetingActionPage } from '../pages/meeting-action-page.tsx';
import type { ShownProblem } from '../pages/problem-summary.tsx';
import { staffPage } from '../staff-page.ts';
import type { StaffDeps, StaffVisit } from '../staff-visit.ts';
import type { Refusal } from '../texts/action.ts';
import { meetingActionTexts } from '../texts/meeting-action.ts';
import { type CaseForm, formReply, type ReadForm } from './case-form.ts';
import {
  type ActionReading,
  type ActionTyped,
  actionCopy,
  blankAction,
  postedMeetingAction,
  readMeetingAction,
} from './meeting-action-form.ts';
import { postForm } from './post-form.ts';
import type { PostedAction } from './posted-action.ts';

/** The latest meeting that was held, as it stands. */
export async function meetingHeld(
  ipCase: IpCase,
  { now }: StaffVisit,
  { cases }: Pick<StaffDeps, 'cases'>,
): Promise<Meeting | undefined> {
  const held = heldMeeting(ipCase, dayInNorway(now));
  return held && (await cases.meetings(ipCase)).find(({ number }) => number === held.number);
}

export function meetingActionForm(standing: Meeting | undefined): CaseForm<ActionTyped> {
  return {
    action: 'meeting-action',
    first: 'what',
    filledIn: () => blankAction,
    show: (visit, shown) => {
      const page = staffPage(visit);
      const { title } = meetingActionTexts[page.language];
      return formReply(visit, shown, { title, children: MeetingActionPage({ page, title, standing, ...shown }) });
    },
  };
}

export async function postMeetingAction(posted: PostedAction): Promise<Reply> {
  const { visit, ipCase, form, deps } = posted;
  const { problem } = meetingActionTexts[visit.municipality.language];
  const typed = postedMeetingAction(form);
  const possible = possibleOwners(ipCase, visit.municipality, dayInNorway(visit.now));
  const reading = readMeetingAction(typed, { problem, possible });
  const standing = await meetingHeld(ipCase, visit, deps);
  return postForm(posted, meetingActionForm(standing), {
    typed,
    copy: { words: actionCopy(typed), language: ipCase.language },
    read: toDo(posted, reading, standing),
    answerTo: (reason) => answerTo(reason, visit),
    // Another one from an old form is no repetition, unless its words are noted already.
    isThis: (event) =>
      event.type === 'meeting-action' &&
      event.what === 'noted' &&
      reading.ok &&
      (standing?.actions ?? []).some(({ what }) => what === reading.action.what),
  });
}

type Refused = Extract<ReturnType<typeof noteAction>, { readonly ok: false }>['reason'];

function toDo({ visit }: PostedAction, reading: ActionReading, standing: Meeting | undefined): ReadForm<Refused> {
  if (!reading.ok) return reading;
  const act = { action: reading.action, standing, staffId: visit.session.staffId, now: visit.now };
  return { ok: true, transition: (before) => noteAction(before, act, visit.municipality) };
}

const fieldOf = { 'date-before-meeting': 'by.day', 'date-too-far': 'by.day', 'unknown-owner': 'owner' } as const;

function answerTo(reason: Refused, { municipality }: StaffVisit): ShownProblem | Refusal {
  if (reason === 'ended' || reason === 'no-meeting-held' || reason === 'actions-full') return reason;
  return { field: fieldOf[reason], code: 'in-words', words: meetingActionTexts[municipality.language].problem[reason] };
}
