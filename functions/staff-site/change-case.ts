import type { IpCase } from '../../shared/domain/case.ts';
import type { Transition } from '../../shared/domain/change.ts';
import { instant } from '../../shared/domain/day.ts';
import type { Municipality } from '../../shared/domain/municipality.ts';
import { addressChange } from '../../shared/notices/address-notices.ts';
import { type CaseKey, type CaseStore, Unavailable } from '../../shared/ports.ts';

export type ChangeRequest<Reason extends string> = {
  readonly key: CaseKey;
  /** The version the form was made from. */
  readonly version: number;
  readonly transition: (ipCase: IpCase) => Transition<Reason>;
  /** Whether the case already is what this form would make it: sent twice, it has done its work. */
  readonly alreadyDone: (ipCase: IpCase) => Promise<boolean>;
};

export type ChangeDeps = { readonly cases: CaseStore; readonly municipality: Municipality; readonly now: Date };

export type ChangeResult<Reason extends string> =
  | { readonly result: 'done' }
  | { readonly result: 'stale'; readonly ipCase: IpCase }
  | { readonly result: 'refused'; readonly reason: Reason; readonly ipCase: IpCase };

/** Each round loses to one sweep of this case, and a sweep comes once a minute: more rounds than this is a fault. */
const rounds = 5;

/** Makes one change of a case, for the version that the employee had before them and no other. */
export async function changeCase<Reason extends string>(
  request: ChangeRequest<Reason>,
  deps: ChangeDeps,
): Promise<ChangeResult<Reason>> {
  for (let round = 0; round < rounds; round += 1) {
    const ipCase = await deps.cases.find(request.key);
    if (!ipCase) throw new Error('case-vanished');
    if (ipCase.version !== request.version) {
      return (await request.alreadyDone(ipCase)) ? { result: 'done' } : { result: 'stale', ipCase };
    }
    const transition = request.transition(ipCase);
    if (!transition.ok) return { result: 'refused', reason: transition.reason, ipCase };
    const saved = await deps.cases.commit(addressChange(transition.change, deps.municipality, instant(deps.now)));
    if (saved === 'saved') return { result: 'done' };
    // Stale with the same version: only the sweep has moved the case's next moment. Read it again and go on.
  }
  throw new Unavailable('case-busy');
}
