import { dayInNorway } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { type Meeting, plannedMeeting, possibleGuests } from '../../../shared/domain/planning/meeting.ts';
import { meetingToCome, planMeeting } from '../../../shared/domain/planning/plan-meeting.ts';
import type { Reply } from '../../../shared/web/reply.ts';
import { MeetingPage } from '../pages/meeting-page.tsx';
import type { ShownProblem } from '../pages/problem-summary.tsx';
import { staffPage } from '../staff-page.ts';
import type { StaffDeps, StaffVisit } from '../staff-visit.ts';
import type { Refusal } from '../texts/action.ts';
import { meetingTexts } from '../texts/meeting.ts';
import { type CaseForm, formReply, type ReadForm } from './case-form.ts';
import { type MeetingReading, type MeetingTyped, postedMeeting, readMeeting, typedMeeting } from './meeting-form.ts';
import { postForm } from './post-form.ts';
import type { PostedAction } from './posted-action.ts';
import { dateCopy } from './typed-date.ts';

/** The meeting to come, as it stands. */
export async function standingMeeting(
  ipCase: IpCase,
  { now }: StaffVisit,
  { cases }: Pick<StaffDeps, 'cases'>,
): Promise<Meeting | undefined> {
  return ipCase.meetings?.planned && meetingToCome(ipCase, await cases.meetings(ipCase), dayInNorway(now));
}

export function meetingForm(standing: Meeting | undefined): CaseForm<MeetingTyped> {
  return {
    action: 'meeting',
    first: 'on.day',
    filledIn: (visit, ipCase) => typedMeeting(standing, usualGuests(visit, ipCase)),
    show: (visit, shown) => {
      const page = staffPage(visit);
      const isChange = plannedMeeting(shown.ipCase, page.today) !== undefined;
      const title = meetingTexts[page.language].title(isChange);
      return formReply(visit, shown, { title, children: MeetingPage({ page, title, ...shown }) });
    },
  };
}

function guests({ municipality, now }: StaffVisit, ipCase: IpCase) {
  return possibleGuests(ipCase, municipality, dayInNorway(now));
}

/** All but the leader, unless the leader coordinates. */
function usualGuests(visit: StaffVisit, ipCase: IpCase) {
  const { coordinator } = ipCase;
  return guests(visit, ipCase).filter(
    (guest) =>
      guest.who !== 'staff' ||
      guest.staffId === coordinator?.staffId ||
      guest.staffId === coordinator?.standIn?.staffId,
  );
}

export async function postMeeting(posted: PostedAction): Promise<Reply> {
  const { visit, ipCase, form, deps } = posted;
  const { language } = visit.municipality;
  const typed = postedMeeting(form);
  const reading = readMeeting(typed, { problem: meetingTexts[language].problem, possible: guests(visit, ipCase) });
  const standing = await standingMeeting(ipCase, visit, deps);
  return postForm(posted, meetingForm(standing), {
    typed,
    copy: { words: wordsOf(typed), language },
    read: toDo(posted, reading, standing),
    answerTo: (reason) => answerTo(reason, visit),
    isThis: (event) =>
      reading.ok &&
      event.type === 'meeting' &&
      event.what !== 'cancelled' &&
      event.on === reading.terms.on &&
      event.from === reading.terms.from,
  });
}

function wordsOf({ on, from, to, place, agenda }: MeetingTyped): string {
  return [`${dateCopy(on)}, ${from}–${to}`, place, agenda].filter(Boolean).join('\n');
}

type Refused = Extract<ReturnType<typeof planMeeting>, { readonly ok: false }>['reason'];

function toDo({ visit }: PostedAction, reading: MeetingReading, standing: Meeting | undefined): ReadForm<Refused> {
  if (!reading.ok) return reading;
  const act = { terms: reading.terms, staffId: visit.session.staffId, now: visit.now, ...(standing && { standing }) };
  return { ok: true, transition: (before) => planMeeting(before, act, visit.municipality) };
}

const fieldOf = {
  'date-past': 'on.day',
  'date-too-far': 'on.day',
  'ends-before-it-begins': 'to',
  'nobody-invited': 'invited',
  'unknown-guest': 'invited',
} as const;

function answerTo(reason: Refused, { municipality }: StaffVisit): ShownProblem | Refusal {
  if (reason === 'ended' || reason === 'no-coordinator') return reason;
  return { field: fieldOf[reason], code: 'in-words', words: meetingTexts[municipality.language].problem[reason] };
}
