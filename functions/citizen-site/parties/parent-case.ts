import { parseReference } from '../../../shared/domain/applying/reference.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import type { ConsentGiver } from '../../../shared/domain/parties/parents.ts';
import { sightOf } from '../../../shared/domain/parties/sees.ts';
import type { CaseStore } from '../../../shared/ports/cases.ts';
import { type Deps as OwnDeps, ownApplication, type Wanted } from '../following/own-application.ts';

export type Deps = OwnDeps & { readonly cases: Pick<CaseStore, 'find' | 'standing'> };

/** A case with as whom this person consents in it: it is run for them, or they are the child's other parent. */
export type GiversCase = { readonly ipCase: IpCase; readonly giver: ConsentGiver };

export async function giversCase(wanted: Wanted, deps: Deps): Promise<GiversCase | undefined> {
  const application = await ownApplication(wanted, deps);
  const ipCase = application ? await deps.cases.find(application) : undefined;
  if (ipCase) return { ipCase, giver: 'main' };
  const seated = await otherParentsCase(wanted, deps);
  return seated && { ipCase: seated, giver: 'otherParent' };
}

/** The case in which this person has the seat of the other parent, as long as they have a part in it. */
export async function otherParentsCase(wanted: Wanted, deps: Pick<Deps, 'cases'>): Promise<IpCase | undefined> {
  const ipCase = await otherParentsSeat(wanted, deps);
  return ipCase?.seats?.otherParent?.state === 'joined' ? ipCase : undefined;
}

/** The same, also once their part is over: what they answered stays theirs to see. */
export async function otherParentsSeat(
  { owner, municipality, reference }: Wanted,
  { cases }: { readonly cases: Pick<CaseStore, 'find' | 'standing'> },
): Promise<IpCase | undefined> {
  if (parseReference(reference) !== reference) return undefined;
  const key = { municipality, reference };
  if ((await cases.standing(owner, key)) !== 'otherParent') return undefined;
  const ipCase = await cases.find(key);
  return ipCase && sightOf('otherParent', ipCase) !== 'nothing' ? ipCase : undefined;
}
