import { masoy } from '../../../infra/municipalities/masoy.ts';
import { addDays, dayInNorway } from '../../../shared/domain/day.ts';
import { planMeeting } from '../../../shared/domain/plan-meeting.ts';
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

export async function agreed({ world, reference }: Applied, from: string): Promise<void> {
  const on = addDays(dayInNorway(world.now()), 7);
  const terms = meetingTerms({ on, from, agenda: 'Skolen\nFritid', invited: [{ who: 'person' }] });
  await work(world, reference, (ipCase) => planMeeting(ipCase, { terms, staffId, now: world.now() }, masoy));
}
