import { changeCase } from '../../../shared/change-case.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { told } from '../../../shared/domain/parties/told.ts';
import { needsChanged } from '../../../shared/domain/planning/needs-changed.ts';
import type { Municipality } from '../../../shared/domain/settings/municipality.ts';
import type { CaseStore } from '../../../shared/ports/cases.ts';
import { type Deps as OwnDeps, ownApplication, type Wanted } from './own-application.ts';

export type Deps = OwnDeps & {
  readonly cases: Pick<CaseStore, 'find' | 'timeline' | 'commit'>;
  readonly municipality: Municipality;
};

export type FoundPlan =
  | { readonly result: 'found' | 'no-active-plan'; readonly ipCase: IpCase }
  | { readonly result: 'not-found' };

/** The case in which a plan is active, where that is theirs to know. */
export async function findActivePlan(
  wanted: Wanted,
  deps: OwnDeps & { readonly cases: Pick<CaseStore, 'find'> },
): Promise<FoundPlan> {
  const application = await ownApplication(wanted, deps);
  const ipCase = application && (await deps.cases.find(application));
  if (!ipCase) return { result: 'not-found' };
  return { result: told(ipCase) && ipCase.status === 'plan-active' ? 'found' : 'no-active-plan', ipCase };
}

/** Tells those who follow up the plan; the same words again on the same day are told once. */
export async function tellNeedsChanged(read: IpCase, text: string, deps: Deps): Promise<'told' | 'no-active-plan'> {
  const asked = async (ipCase: IpCase) => {
    const timeline = await deps.cases.timeline(ipCase);
    return needsChanged(ipCase, { text, timeline, now: deps.now() }, deps.municipality);
  };
  const { reason } = await changeCase(read, asked, deps);
  return reason === 'no-active-plan' ? reason : 'told';
}
