import type { Meeting } from '../../../shared/domain/planning/meeting.ts';
import { cancelMeeting } from '../../../shared/domain/planning/plan-meeting.ts';
import type { Reply } from '../../../shared/web/reply.ts';
import { CancelMeetingPage } from '../pages/meeting-page.tsx';
import { staffPage } from '../staff-page.ts';
import { meetingTexts } from '../texts/meeting.ts';
import { type CaseForm, formReply } from './case-form.ts';
import { postForm } from './post-form.ts';
import { standingMeeting } from './post-meeting.ts';
import type { PostedAction } from './posted-action.ts';

/** One press, but not without having read who is told: nothing is typed. */
export const cancelMeetingForm: CaseForm<undefined> = {
  action: 'cancel-meeting',
  first: 'send',
  filledIn: () => undefined,
  show: (visit, shown) => {
    const page = staffPage(visit);
    const title = meetingTexts[page.language].cancelTitle;
    return formReply(visit, shown, { title, children: CancelMeetingPage({ page, title, ...shown }) });
  },
};

export async function postCancelMeeting(posted: PostedAction): Promise<Reply> {
  const { visit, ipCase, deps } = posted;
  const standing: Meeting | undefined = await standingMeeting(ipCase, visit, deps);
  const act = { standing, staffId: visit.session.staffId, now: visit.now };
  return postForm(posted, cancelMeetingForm, {
    typed: undefined,
    read: { ok: true, transition: (before) => cancelMeeting(before, act, visit.municipality) },
    answerTo: (reason) => reason,
    isThis: (event) => event.type === 'meeting' && event.what === 'cancelled',
  });
}
