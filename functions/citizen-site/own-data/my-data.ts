import type { IpCase, Standing } from '../../../shared/domain/case.ts';
import type { Contacts } from '../../../shared/domain/parties/contacts.ts';
import { planSightOf } from '../../../shared/domain/plan-record/may-write.ts';
import type { PlanRecord } from '../../../shared/domain/plan-record/points.ts';
import type { PlanVersion } from '../../../shared/domain/plan-record/versions.ts';
import type { Meeting } from '../../../shared/domain/planning/meeting.ts';
import type { StoredAnswers } from '../../../shared/ports/case-key.ts';
import type { CaseStore } from '../../../shared/ports/cases.ts';
import type { PlanStore } from '../../../shared/ports/plans.ts';
import { type Deps as CaseDeps, type MyCase, myCase } from '../following/my-case.ts';
import type { Wanted } from '../following/own-application.ts';

export type Deps = CaseDeps & {
  readonly cases: Pick<CaseStore, 'contacts' | 'application' | 'meetings'>;
  readonly plans: Pick<PlanStore, 'latest' | 'versions'>;
};

/** One's own case with the names and addresses that are sealed in it. */
export type MyData = {
  readonly mine: MyCase;
  readonly contacts: Contacts;
  /** What was reported, where the case began so. */
  readonly reported?: StoredAnswers;
  /** What is written in the plan, and when it was registered and gone through. */
  readonly plan?: { readonly record: PlanRecord; readonly versions: readonly PlanVersion[] };
  /** About the plan, where there were any. */
  readonly meetings?: readonly Meeting[];
};

export async function myData(wanted: Wanted, deps: Deps): Promise<MyData | undefined> {
  const mine = await myCase(wanted, deps);
  const contacts = mine?.as === 'main' && (await deps.cases.contacts(mine.ipCase));
  if (!mine || !contacts) return undefined;
  const reported = mine.ipCase.report && (await deps.cases.application(mine.ipCase));
  const plan = await planIn(mine, deps);
  const meetings = mine.ipCase.meetings && (await deps.cases.meetings(mine.ipCase));
  return {
    ...{ mine, contacts },
    ...(reported && { reported }),
    ...(plan && { plan }),
    ...(meetings && { meetings }),
  };
}

/** What is written in the plan, for those it is for. */
export async function planIn(
  { ipCase, as }: { readonly ipCase: IpCase; readonly as: Standing },
  { plans }: Pick<Deps, 'plans'>,
): Promise<MyData['plan']> {
  if (planSightOf(as, ipCase) === 'nothing') return undefined;
  const [record, versions] = await Promise.all([plans.latest(ipCase), plans.versions(ipCase)]);
  return { record, versions };
}
