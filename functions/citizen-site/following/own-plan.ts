import { frameNow, frameThen } from '../../../forms/plan-record/plan-frame.ts';
import type { PlanShown } from '../../../forms/plan-record/plan-shown.ts';
import type { Role } from '../../../shared/domain/applying/application.ts';
import { dayInNorway } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { planIsGranted } from '../../../shared/domain/clocks.ts';
import { sharingInForce } from '../../../shared/domain/consent/both-consent.ts';
import type { Sharing } from '../../../shared/domain/consent/consent.ts';
import { type PlanSight, planSightOf } from '../../../shared/domain/plan-record/may-write.ts';
import { contentOf, type PlanContent, type PlanRecord } from '../../../shared/domain/plan-record/points.ts';
import type { PlanVersion } from '../../../shared/domain/plan-record/versions.ts';
import { type Language, type Municipality, staffMember } from '../../../shared/domain/settings/municipality.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import type { CaseStore } from '../../../shared/ports/cases.ts';
import type { PlanReader, PlanStore } from '../../../shared/ports/plans.ts';
import { otherParentsSeat } from '../parties/parent-case.ts';
import { planTexts } from '../texts/in-language.ts';
import type { Wanted } from './own-application.ts';
import { type Deps as OwnDeps, ownCase } from './own-case.ts';

export type Deps = OwnDeps & {
  readonly cases: Pick<CaseStore, 'timeline'>;
  readonly plans: Pick<PlanStore, 'latest'>;
};

/** The plan of a case as one of those it is for has it. */
export type OwnPlan = {
  readonly ipCase: IpCase;
  readonly as: PlanReader;
  readonly sight: Exclude<PlanSight, 'nothing'>;
  readonly record: PlanRecord;
  readonly sharing: readonly Sharing[];
};

/** Whether there is, or was, a plan to write in: not before there is a coordinator to write it with. */
export function hasPlanPage(ipCase: IpCase): boolean {
  return planIsGranted(ipCase) && (ipCase.coordinator !== undefined || ipCase.plan !== undefined);
}

/** Nothing for whoever it is not theirs to see; `no-plan` where there is none yet. */
export async function ownPlan(wanted: Wanted, deps: Deps): Promise<OwnPlan | 'no-plan' | undefined> {
  const found = await plansCase(wanted, deps);
  const sight = found && planSightOf(found.as, found.ipCase);
  if (!found || !sight || sight === 'nothing') return undefined;
  const { ipCase } = found;
  if (!hasPlanPage(ipCase)) return 'no-plan';
  const [record, timeline] = await Promise.all([deps.plans.latest(ipCase), deps.cases.timeline(ipCase)]);
  return { ...found, sight, record, sharing: sharingInForce(ipCase, timeline, dayInNorway(deps.now())) };
}

async function plansCase(wanted: Wanted, deps: Deps): Promise<Pick<OwnPlan, 'ipCase' | 'as'> | undefined> {
  const own = await ownCase(wanted, deps);
  if (own) return own.as === 'main' || own.as === 'person' ? { ipCase: own.ipCase, as: own.as } : undefined;
  const ipCase = await otherParentsSeat(wanted, deps);
  return ipCase && { ipCase, as: 'otherParent' };
}

/** Where and when it is read. */
export type PlanPlace = { readonly municipality: Municipality; readonly language: Language; readonly now: Date };

export function shownNow({ ipCase, as, record, sharing }: OwnPlan, place: PlanPlace): PlanShown {
  const frame = frameNow(ipCase, { sharing, on: dayInNorway(place.now) }, naming(place));
  return { ...wordsFor({ ipCase, as }, place), content: contentOf(record), frame };
}

export function shownThen(
  own: OwnPlan,
  { version, content }: { readonly version: PlanVersion; readonly content: PlanContent },
  place: PlanPlace,
): PlanShown {
  return { ...wordsFor(own, place), content, frame: frameThen(version, naming(place)) };
}

function wordsFor({ ipCase, as }: Pick<OwnPlan, 'ipCase' | 'as'>, { language }: PlanPlace) {
  const dayText: PlanShown['dayText'] = (on) => writtenDay(on, language);
  return { language, writtenIn: ipCase.language, role: roleOf(as, ipCase), dayText };
}

function roleOf(as: PlanReader, { role }: IpCase): Role {
  if (as === 'main') return role;
  return as === 'person' ? 'self' : 'parent';
}

function naming({ municipality, language }: PlanPlace): (staffId: string) => string {
  return (staffId) => staffMember(municipality, staffId)?.name ?? planTexts[language].coordinator.former;
}
