import type { IpCase } from '../../shared/domain/case.ts';
import type { Transition } from '../../shared/domain/change.ts';
import { instant } from '../../shared/domain/day.ts';
import type { Municipality } from '../../shared/domain/municipality.ts';
import { addressChange } from '../../shared/notices/address-notices.ts';
import type { CaseStore } from '../../shared/ports.ts';

export type Deps = {
  readonly cases: Pick<CaseStore, 'find' | 'commit'>;
  readonly municipality: Municipality;
  readonly now: () => Date;
};

export type Changed<Reason extends string> = {
  /** As it stands now. */
  readonly ipCase: IpCase;
  /** Why nothing was changed. */
  readonly reason?: Reason;
};

/** Between a read and its write staff or the sweep may have changed the case: then it is read and judged anew. */
const tries = 10;

export async function changeCase<Reason extends string>(
  read: IpCase,
  transition: (ipCase: IpCase) => Transition<Reason>,
  deps: Deps,
): Promise<Changed<Reason>> {
  let ipCase = read;
  for (let left = tries; left > 0; left -= 1) {
    const next = transition(ipCase);
    if (!next.ok) return { ipCase, reason: next.reason };
    const stored = addressChange(next.change, deps.municipality, instant(deps.now()));
    if ((await deps.cases.commit(stored)) === 'saved') return { ipCase: next.change.after };
    ipCase = (await deps.cases.find(ipCase)) ?? ipCase;
  }
  throw new Error('the case changed at every try');
}
