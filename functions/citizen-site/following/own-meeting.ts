import { changeCase } from '../../../shared/change-case.ts';
import { dayInNorway } from '../../../shared/domain/calendar/day.ts';
import { type IpCase, isEnded } from '../../../shared/domain/case.ts';
import { actionDone } from '../../../shared/domain/handling/note-action.ts';
import { hearsInSeat } from '../../../shared/domain/parties/seats.ts';
import { sightOf } from '../../../shared/domain/parties/sees.ts';
import { declineMeeting, hasDeclined } from '../../../shared/domain/planning/decline-meeting.ts';
import { type Meeting, plannedMeeting } from '../../../shared/domain/planning/meeting.ts';
import { agreedOn, type PlacedAction } from '../../../shared/domain/planning/meeting-action.ts';
import { meetingToCome } from '../../../shared/domain/planning/plan-meeting.ts';
import type { Municipality } from '../../../shared/domain/settings/municipality.ts';
import type { CaseStore } from '../../../shared/ports/cases.ts';
import { otherParentsSeat } from '../parties/parent-case.ts';
import type { Wanted } from './own-application.ts';
import { type Deps as OwnDeps, ownCase } from './own-case.ts';

export type Deps = OwnDeps & {
  readonly cases: Pick<CaseStore, 'timeline' | 'meetings' | 'commit'>;
  readonly now: () => Date;
};

/** The meeting to come, and what was agreed on those that have been, as one of those they are for has them. */
export type OwnMeetings = {
  readonly ipCase: IpCase;
  readonly by: 'person' | 'otherParent';
  readonly meeting?: Meeting;
  readonly hasDeclined: boolean;
  readonly agreed: readonly PlacedAction[];
};

type Guest = Pick<OwnMeetings, 'ipCase' | 'by'>;

/** Whether there is a meeting to come that this one sees: the other parent only one that they are invited to. */
export function seesMeeting({ ipCase, by }: Guest, now: Date): boolean {
  const planned = plannedMeeting(ipCase, dayInNorway(now));
  if (!planned || isEnded(ipCase)) return false;
  return by === 'person' || (planned.otherParent === true && !ipCase.restricted);
}

/** Nothing for whoever has no part in the case; `no-meeting` where nothing of meetings is theirs to see. */
export async function ownMeetings(wanted: Wanted, deps: Deps): Promise<OwnMeetings | 'no-meeting' | undefined> {
  const guest = await guestIn(wanted, deps);
  if (!guest) return undefined;
  const { ipCase, by } = guest;
  if (!ipCase.meetings || isEnded(ipCase)) return 'no-meeting';
  const [all, timeline] = await Promise.all([deps.cases.meetings(ipCase), deps.cases.timeline(ipCase)]);
  const agreed = agreedOn(all.filter((meeting) => seesAgreed(meeting, guest)));
  const meeting = seesMeeting(guest, deps.now()) ? meetingToCome(ipCase, all, dayInNorway(deps.now())) : undefined;
  if (!meeting && agreed.length === 0) return 'no-meeting';
  return { ...guest, ...(meeting && { meeting }), agreed, hasDeclined: hasDeclined(ipCase, { by, timeline }) };
}

/** The other parent sees what was agreed where they were asked to come. */
function seesAgreed({ invited }: Meeting, { ipCase, by }: Guest): boolean {
  return by === 'person' || (!ipCase.restricted && invited.some(({ who }) => who === 'otherParent'));
}

async function guestIn(wanted: Wanted, deps: Deps): Promise<Guest | undefined> {
  const own = await ownCase(wanted, deps);
  if (own) return sightOf(own.as, own.ipCase) === 'case' ? { ipCase: own.ipCase, by: 'person' } : undefined;
  const ipCase = await otherParentsSeat(wanted, deps);
  return ipCase && hearsInSeat(ipCase.seats?.otherParent) ? { ipCase, by: 'otherParent' } : undefined;
}

type Changing = Deps & { readonly municipality: Municipality };

/** Tells whoever follows the plan up; of the same meeting once. */
export async function declineOwnMeeting({ ipCase: read, by }: OwnMeetings, deps: Changing): Promise<void> {
  const declined = async (ipCase: IpCase) => {
    const timeline = await deps.cases.timeline(ipCase);
    return declineMeeting(ipCase, { by, timeline, now: deps.now() }, deps.municipality);
  };
  await changeCase(read, declined, deps);
}

/** Ticks off what is theirs to do; anything else changes nothing. */
export async function tickOwnAction(
  { ipCase: read, by }: OwnMeetings,
  { meeting, place }: Pick<PlacedAction, 'meeting' | 'place'>,
  deps: Changing,
): Promise<void> {
  const ticked = async (ipCase: IpCase) => {
    const standing = (await deps.cases.meetings(ipCase)).find(({ number }) => number === meeting);
    return actionDone(ipCase, { standing, place, by: { who: by }, now: deps.now() });
  };
  await changeCase(read, ticked, deps);
}
