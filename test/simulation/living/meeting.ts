import { day, dayInNorway } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import type { Transition } from '../../../shared/domain/change.ts';
import type { StaffAct } from '../../../shared/domain/handling/take-case.ts';
import { type Meeting, possibleGuests } from '../../../shared/domain/planning/meeting.ts';
import { cancelMeeting, meetingToCome, planMeeting } from '../../../shared/domain/planning/plan-meeting.ts';
import type { Municipality } from '../../../shared/domain/settings/municipality.ts';
import type { Act } from '../oracle/diary.ts';

type Around = {
  readonly ipCase: IpCase;
  readonly municipality: Municipality;
  readonly meetings: readonly Meeting[];
  readonly by: StaffAct;
};

type MeetingAct = Extract<Act, { did: 'set-meeting' | 'cancel-meeting' }>;

/** A meeting is set, moved while it is to come, or cancelled: with all that can be invited, and these employees. */
export function meet(act: MeetingAct, { ipCase, municipality, meetings, by }: Around): Transition<string> {
  const today = dayInNorway(by.now);
  const standing = meetingToCome(ipCase, meetings, today);
  if (act.did !== 'set-meeting') return cancelMeeting(ipCase, { ...by, standing }, municipality);
  const invited = possibleGuests(ipCase, municipality, today).filter(
    (guest) => guest.who !== 'staff' || act.staff.includes(guest.staffId),
  );
  const terms = { on: day(act.on), from: '10:00', to: '11:00', place: 'Rådhuset, rom 2', invited };
  return planMeeting(ipCase, { ...by, terms, ...(standing && { standing }) }, municipality);
}
