import { dayInNorway } from '../../../shared/domain/calendar/day.ts';
import { pageReply } from '../../../shared/web/page-reply.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import { type Reply, seeOther } from '../../../shared/web/reply.ts';
import { addressesOf } from '../addresses.ts';
import { declineOwnMeeting, type OwnMeetings, ownMeetings, tickOwnAction } from '../following/own-meeting.ts';
import { MeetingPage } from '../pages/own-meeting-page.tsx';
import { meetingTexts } from '../texts/in-language.ts';
import { type Answer, type CitizenDeps, type CitizenVisit, wantedBy } from './citizen-visit.ts';
import { ownCaseDeadEnd } from './own-form.tsx';

/** The meeting to come: when, where, what about; and what was agreed on those that have been. */
export function showMeeting(deps: CitizenDeps): Answer {
  return withMeetings(deps, async (visit, own) => {
    const { municipality, language, session } = visit;
    const shown = { municipality, language, own, formToken: session.formToken, today: dayInNorway(visit.now) };
    const title = meetingTexts[language][own.meeting ? 'title' : 'agreed'];
    return pageReply(visit, { title, children: <MeetingPage {...shown} title={title} /> });
  });
}

/** They cannot come then; pressed twice it is said once. */
export function cannotCome(deps: CitizenDeps): Answer {
  return withMeetings(deps, async (visit, own) => {
    await declineOwnMeeting(own, { ...deps, municipality: visit.municipality });
    return seeOther(addressesOf(visit).meeting(own.ipCase.reference));
  });
}

/** They have done what they said they would. */
export function tickAgreed(deps: CitizenDeps): Answer {
  return withMeetings(deps, async (visit, own) => {
    const values = new Map(visit.request.form);
    const [meeting, place] = [Number(values.get('meeting')), Number(values.get('action'))];
    await tickOwnAction(own, { meeting, place }, { ...deps, municipality: visit.municipality });
    return seeOther(addressesOf(visit).meeting(own.ipCase.reference));
  });
}

type WithMeetings = (visit: CitizenVisit, own: OwnMeetings) => Promise<Reply>;

function withMeetings(deps: CitizenDeps, answer: WithMeetings): Answer {
  return async (visit) => {
    const wanted = wantedBy(visit);
    const own = await ownMeetings(wanted, deps);
    if (!own) return problemReply(visit, 'not-found');
    if (own !== 'no-meeting') return answer(visit, own);
    const say = meetingTexts[visit.language];
    const text = say.none(visit.municipality.phone);
    return ownCaseDeadEnd(visit, { reference: wanted.reference, title: say.noneTitle, text });
  };
}
