import { frameNow, frameThen } from '../../../forms/plan-record/plan-frame.ts';
import type { PlanShown } from '../../../forms/plan-record/plan-shown.ts';
import { dayInNorway } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { sharingInForce } from '../../../shared/domain/consent/both-consent.ts';
import type { Sharing } from '../../../shared/domain/consent/consent.ts';
import { contentOf, type PlanRecord } from '../../../shared/domain/plan-record/points.ts';
import type { PlanVersion } from '../../../shared/domain/plan-record/versions.ts';
import type { Language } from '../../../shared/domain/settings/municipality.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import { viewCase } from '../case/open-case.ts';
import { nameOf, openerOf, type StaffPage, staffPage } from '../staff-page.ts';
import type { StaffDeps, StaffVisit } from '../staff-visit.ts';

/** The plan of a case, with what holds around it today. */
export type OpenedPlan = {
  readonly ipCase: IpCase;
  readonly record: PlanRecord;
  readonly sharing: readonly Sharing[];
};

/** The plan of a case that this employee may open; that they looked is on record first. */
export async function openPlan(visit: StaffVisit, deps: StaffDeps): Promise<OpenedPlan | undefined> {
  const ipCase = await viewCase(visit.params['reference'] ?? '', openerOf(visit), deps.cases);
  return ipCase && planOfCase(ipCase, visit, deps);
}

export async function planOfCase(ipCase: IpCase, { now }: StaffVisit, deps: StaffDeps): Promise<OpenedPlan> {
  const [record, timeline] = await Promise.all([deps.plans.latest(ipCase), deps.cases.timeline(ipCase)]);
  return { ipCase, record, sharing: sharingInForce(ipCase, timeline, dayInNorway(now)) };
}

/** In words about the person, as an employee reads them. */
export function shownNow(opened: OpenedPlan, visit: StaffVisit): PlanShown {
  const page = staffPage(visit);
  const { ipCase, record, sharing } = opened;
  const frame = frameNow(ipCase, { sharing, on: page.today }, namesOn(page));
  return { ...wordsFor(ipCase, page.language), content: contentOf(record), frame };
}

/** As it stood then. */
export async function shownThen(
  { ipCase, version }: { readonly ipCase: IpCase; readonly version: PlanVersion },
  visit: StaffVisit,
  deps: StaffDeps,
): Promise<PlanShown> {
  const page = staffPage(visit);
  const content = contentOf(await deps.plans.at(ipCase, version.points));
  return { ...wordsFor(ipCase, page.language), content, frame: frameThen(version, namesOn(page)) };
}

/** The same plan in the words that the person reads. */
export function inTheirWords(plan: PlanShown, { language, role }: IpCase): PlanShown {
  return { ...plan, language, role, dayText: (on) => writtenDay(on, language) };
}

function wordsFor({ language: writtenIn, role }: IpCase, language: Language): Omit<PlanShown, 'content' | 'frame'> {
  // Whoever reads is not the one it is about.
  const about = role === 'parent' ? role : 'guardian';
  return { language, writtenIn, role: about, dayText: (on) => writtenDay(on, language) };
}

function namesOn(page: StaffPage) {
  return (staffId: string) => nameOf(page, staffId);
}
