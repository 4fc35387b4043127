import { pageReply } from '../../../shared/web/page-reply.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import { type Reply, seeOther } from '../../../shared/web/reply.ts';
import { addressesOf } from '../addresses.ts';
import { declineOwnMeeting, type OwnMeeting, ownMeeting } from '../own-meeting.ts';
import { MeetingPage } from '../pages/own-meeting-page.tsx';
import { meetingTexts } from '../texts/in-language.ts';
import { type Answer, type CitizenDeps, type CitizenVisit, wantedBy } from './citizen-visit.ts';
import { ownCaseDeadEnd } from './own-form.tsx';

/** The meeting to come: when, where, what about. */
export function showMeeting(deps: CitizenDeps): Answer {
  return withMeeting(deps, async (visit, own) => {
    const { municipality, language, session } = visit;
    return pageReply(visit, {
      title: meetingTexts[language].title,
      children: <MeetingPage municipality={municipality} language={language} own={own} formToken={session.formToken} />,
    });
  });
}

/** They cannot come then; pressed twice it is said once. */
export function cannotCome(deps: CitizenDeps): Answer {
  return withMeeting(deps, async (visit, own) => {
    await declineOwnMeeting(own, { ...deps, municipality: visit.municipality });
    return seeOther(addressesOf(visit).meeting(own.ipCase.reference));
  });
}

type WithMeeting = (visit: CitizenVisit, own: OwnMeeting) => Promise<Reply>;

function withMeeting(deps: CitizenDeps, answer: WithMeeting): Answer {
  return async (visit) => {
    const wanted = wantedBy(visit);
    const own = await ownMeeting(wanted, deps);
    if (!own) return problemReply(visit, 'not-found');
    if (own !== 'no-meeting') return answer(visit, own);
    const say = meetingTexts[visit.language];
    const text = say.none(visit.municipality.phone);
    return ownCaseDeadEnd(visit, { reference: wanted.reference, title: say.noneTitle, text });
  };
}
