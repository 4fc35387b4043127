import { parseReference } from '../../../shared/domain/applying/reference.ts';
import type { IpCase, Standing } from '../../../shared/domain/case.ts';
import { sightOf } from '../../../shared/domain/parties/sees.ts';
import { isTakenOver } from '../../../shared/domain/parties/told.ts';
import type { StoredAnswers } from '../../../shared/ports/case-key.ts';
import type { CaseStore } from '../../../shared/ports/cases.ts';
import { type Deps as OwnDeps, ownApplication, type Wanted } from './own-application.ts';

export type Deps = OwnDeps & { readonly cases: Pick<CaseStore, 'find' | 'standing' | 'application'> };

/**
 * A case as somebody has it: run for them (`main`), their own beside those who decide for them (`person`), or taken over
 * from them (`former`). The answers only where they sent them: what a parent wrote, and where a parent lives, is the
 * parent's.
 */
export type OwnCase = {
  readonly ipCase: IpCase;
  readonly as: Exclude<Standing, 'otherParent'>;
  readonly answers?: StoredAnswers;
};

/** Nothing for a reference that is forged, somebody else's or another municipality's: all look the same from outside. */
export async function ownCase(wanted: Wanted, deps: Deps): Promise<OwnCase | undefined> {
  const application = await ownApplication(wanted, deps);
  if (!application) return besideOthers(wanted, deps);
  const ipCase = await deps.cases.find(application);
  if (!ipCase) return undefined;
  // What was applied for after a report are the person's own words, though another began.
  const isOwn = application.form === 'need-report' || !isTakenOver(ipCase);
  return { ipCase, as: 'main', ...(isOwn && { answers: application.answers }) };
}

async function besideOthers({ owner, municipality, reference }: Wanted, deps: Deps): Promise<OwnCase | undefined> {
  if (parseReference(reference) !== reference) return undefined;
  const key = { municipality, reference };
  const as = await deps.cases.standing(owner, key);
  const ipCase = as && (await deps.cases.find(key));
  if (!ipCase || (as !== 'person' && as !== 'former') || sightOf(as, ipCase) === 'nothing') return undefined;
  if (as === 'person') return { ipCase, as };
  const answers = await deps.cases.application(key);
  return { ipCase, as, ...(answers && { answers }) };
}
