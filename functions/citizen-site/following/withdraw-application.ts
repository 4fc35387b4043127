import { changeCase } from '../../../shared/change-case.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { withdraw } from '../../../shared/domain/ending/withdraw.ts';
import type { LostRole } from '../../../shared/domain/parties/told.ts';
import type { Municipality } from '../../../shared/domain/settings/municipality.ts';
import type { CaseStore } from '../../../shared/ports/cases.ts';
import { type Deps as OwnDeps, ownApplication, type Wanted } from './own-application.ts';

export type Deps = OwnDeps & {
  readonly cases: Pick<CaseStore, 'find' | 'commit'>;
  readonly municipality: Municipality;
};

export type Withdrawn =
  | { readonly result: 'withdrawn'; readonly ipCase: IpCase }
  | { readonly result: 'decided' | LostRole; readonly ipCase: IpCase }
  | { readonly result: 'not-found' };

/** Takes the application back for the one who sent it. Asking twice does it once. */
export async function withdrawApplication(wanted: Wanted, deps: Deps): Promise<Withdrawn> {
  const application = await ownApplication(wanted, deps);
  const read = application && (await deps.cases.find(application));
  if (!read) return { result: 'not-found' };
  const { ipCase, reason } = await changeCase(read, (found) => withdraw(found, deps.now(), deps.municipality), deps);
  return { result: reason === undefined || reason === 'already-withdrawn' ? 'withdrawn' : reason, ipCase };
}
