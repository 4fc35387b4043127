import { masoy } from '../../../infra/municipalities/masoy.ts';
import { addDays, dayInNorway } from '../../../shared/domain/calendar/day.ts';
import { noteAction } from '../../../shared/domain/handling/note-action.ts';
import type { MeetingAction } from '../../../shared/domain/planning/meeting-action.ts';
import { planMeeting } from '../../../shared/domain/planning/plan-meeting.ts';
import { meetingTerms } from '../../support/meeting-builders.ts';
import { staffId, work } from './caseworker.ts';
import type { Applied } from './consent-pages.ts';
import { withPlan } from './own-plan.ts';

/** A plan, and a meeting about it in a week. */
export async function withMeeting(): Promise<Applied> {
  const given = await withPlan();
  await agreed(given, '09:30');
  return given;
}

/** A plan, and a meeting about it today. */
export async function withMeetingToday(): Promise<Applied> {
  const given = await withPlan();
  await agreed(given, '09:30', 0);
  return given;
}

/** Noted on the first meeting, which has begun. */
export async function noted({ world, reference }: Applied, action: MeetingAction): Promise<void> {
  const key = { municipality: 'masoy', reference };
  const [standing] = await world.cases.meetings(key);
  await work(world, reference, (ipCase) => noteAction(ipCase, { action, standing, staffId, now: world.now() }, masoy));
}

export async function agreed({ world, reference }: Applied, from: string, inDays = 7): Promise<void> {
  const on = addDays(dayInNorway(world.now()), inDays);
  const terms = meetingTerms({ on, from, agenda: 'Skolen\nFritid', invited: [{ who: 'person' }] });
  await work(world, reference, (ipCase) => planMeeting(ipCase, { terms, staffId, now: world.now() }, masoy));
}
