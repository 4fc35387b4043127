import { instant } from './domain/calendar/day.ts';
import type { IpCase } from './domain/case.ts';
import type { Transition } from './domain/change.ts';
import type { Municipality } from './domain/settings/municipality.ts';
import { addressChange } from './notices/sending/address-notices.ts';
import type { CaseStore, StoredChange } from './ports/cases.ts';
import { Unavailable } from './ports/unavailable.ts';

export type ChangeDeps = {
  readonly cases: Pick<CaseStore, 'find' | 'commit'>;
  readonly municipality: Municipality;
  readonly now: () => Date;
  /** Who takes a seat with this change. */
  readonly joins?: StoredChange['joins'];
  /** What a report becomes an application with. */
  readonly confirmation?: StoredChange['confirmation'];
  /** What was sent, as it is to be stored from now on. */
  readonly sentAnew?: StoredChange['sentAnew'];
  /** What was sent, where it may count once. */
  readonly once?: StoredChange['once'];
};

export type Changed<Reason extends string> = {
  /** As it stands now. */
  readonly ipCase: IpCase;
  /** Why nothing was changed. */
  readonly reason?: Reason;
};

/** Each try loses to one change by somebody else; so many in a row is a case to come back to. */
const tries = 10;

/** Changes the case; when staff, the person or the sweep changed it after it was read, reads and judges it anew. */
export async function changeCase<Reason extends string>(
  read: IpCase,
  transition: (ipCase: IpCase) => Transition<Reason> | Promise<Transition<Reason>>,
  deps: ChangeDeps,
): Promise<Changed<Reason>> {
  let ipCase = read;
  for (let left = tries; left > 0; left -= 1) {
    const next = await transition(ipCase);
    if (!next.ok) return { ipCase, reason: next.reason };
    const addressed = addressChange(next.change, deps.municipality, instant(deps.now()));
    if ((await deps.cases.commit({ ...addressed, ...besideOf(deps) })) === 'saved')
      return { ipCase: next.change.after };
    ipCase = (await deps.cases.find(ipCase)) ?? ipCase;
  }
  throw new Unavailable('case-busy');
}

/** What is written beside the change itself. */
function besideOf({ joins, confirmation, sentAnew, once }: ChangeDeps) {
  return {
    ...(joins && { joins }),
    ...(confirmation && { confirmation }),
    ...(sentAnew && { sentAnew }),
    ...(once && { once }),
  };
}
