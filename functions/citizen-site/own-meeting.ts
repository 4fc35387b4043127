import { changeCase } from '../../shared/change-case.ts';
import { type IpCase, isEnded } from '../../shared/domain/case.ts';
import { dayInNorway } from '../../shared/domain/day.ts';
import { declineMeeting, hasDeclined } from '../../shared/domain/decline-meeting.ts';
import { type Meeting, plannedMeeting } from '../../shared/domain/meeting.ts';
import type { Municipality } from '../../shared/domain/municipality.ts';
import { meetingToCome } from '../../shared/domain/plan-meeting.ts';
import { hearsInSeat } from '../../shared/domain/seats.ts';
import { sightOf } from '../../shared/domain/sees.ts';
import type { CaseStore } from '../../shared/ports.ts';
import type { Wanted } from './own-application.ts';
import { type Deps as OwnDeps, ownCase } from './own-case.ts';
import { otherParentsSeat } from './parent-case.ts';

export type Deps = OwnDeps & {
  readonly cases: Pick<CaseStore, 'timeline' | 'meetings' | 'commit'>;
  readonly now: () => Date;
};

/** The meeting to come, as one of those it is for has it. */
export type OwnMeeting = {
  readonly ipCase: IpCase;
  readonly by: 'person' | 'otherParent';
  readonly meeting: Meeting;
  readonly hasDeclined: boolean;
};

type Guest = Pick<OwnMeeting, 'ipCase' | 'by'>;

/** Whether there is a meeting to come that this one sees: the other parent only one that they are invited to. */
export function seesMeeting({ ipCase, by }: Guest, now: Date): boolean {
  const planned = plannedMeeting(ipCase, dayInNorway(now));
  if (!planned || isEnded(ipCase)) return false;
  return by === 'person' || (planned.otherParent === true && !ipCase.restricted);
}

/** Nothing for whoever has no part in the case; `no-meeting` where none is theirs to see. */
export async function ownMeeting(wanted: Wanted, deps: Deps): Promise<OwnMeeting | 'no-meeting' | undefined> {
  const guest = await guestIn(wanted, deps);
  if (!guest) return undefined;
  if (!seesMeeting(guest, deps.now())) return 'no-meeting';
  const { ipCase, by } = guest;
  const [all, timeline] = await Promise.all([deps.cases.meetings(ipCase), deps.cases.timeline(ipCase)]);
  const meeting = meetingToCome(ipCase, all, dayInNorway(deps.now()));
  return meeting ? { ipCase, by, meeting, hasDeclined: hasDeclined(ipCase, { by, timeline }) } : 'no-meeting';
}

async function guestIn(wanted: Wanted, deps: Deps): Promise<Guest | undefined> {
  const own = await ownCase(wanted, deps);
  if (own) return sightOf(own.as, own.ipCase) === 'case' ? { ipCase: own.ipCase, by: 'person' } : undefined;
  const ipCase = await otherParentsSeat(wanted, deps);
  return ipCase && hearsInSeat(ipCase.seats?.otherParent) ? { ipCase, by: 'otherParent' } : undefined;
}

/** Tells whoever follows the plan up; of the same meeting once. */
export async function declineOwnMeeting(
  { ipCase: read, by }: OwnMeeting,
  deps: Deps & { readonly municipality: Municipality },
): Promise<void> {
  const declined = async (ipCase: IpCase) => {
    const timeline = await deps.cases.timeline(ipCase);
    return declineMeeting(ipCase, { by, timeline, now: deps.now() }, deps.municipality);
  };
  await changeCase(read, declined, deps);
}
