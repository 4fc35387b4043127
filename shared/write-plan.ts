import type { IpCase } from './domain/case.ts';
import type { NoWriting } from './domain/plan-record/may-write.ts';
import type { PlanRecord } from './domain/plan-record/points.ts';
import { type Writing, writePoint } from './domain/plan-record/write-point.ts';
import type { CaseStore } from './ports/cases.ts';
import type { PlanStore } from './ports/plans.ts';
import { Unavailable } from './ports/unavailable.ts';

export type WriteDeps = {
  readonly cases: Pick<CaseStore, 'find'>;
  readonly plans: Pick<PlanStore, 'latest' | 'write'>;
};

/** `stale`: somebody else wrote in the point, and `record` has what. `not-theirs`: the case is no longer theirs. */
export type PlanWritten =
  | { readonly result: 'written'; readonly ipCase: IpCase }
  | { readonly result: 'stale'; readonly ipCase: IpCase; readonly record: PlanRecord }
  | { readonly result: 'refused'; readonly reason: NoWriting; readonly ipCase: IpCase }
  | { readonly result: 'not-theirs' };

/** Each try loses to one change by somebody else; so many in a row is a case to come back to. */
const tries = 10;

/**
 * Writes in one point of the plan. Changes of the case meanwhile are no conflict, but whether this may be written is
 * judged by the case as it stands when it is: a yes that was taken back ends the writing at once.
 */
export async function writePlan(
  read: IpCase,
  { isTheirs, ...writing }: Writing & { readonly isTheirs: (ipCase: IpCase) => boolean },
  { cases, plans }: WriteDeps,
): Promise<PlanWritten> {
  let ipCase = read;
  for (let left = tries; left > 0; left -= 1) {
    if (!isTheirs(ipCase)) return { result: 'not-theirs' };
    const record = await plans.latest(ipCase);
    const next = writePoint(ipCase, record[writing.point], writing);
    if (!next.ok) return notWritten(next.reason, ipCase, record);
    if ((await plans.write(ipCase, next.version)) === 'written') return { result: 'written', ipCase };
    ipCase = (await cases.find(ipCase)) ?? ipCase;
  }
  throw new Unavailable('case-busy');
}

/** What stands there already, sent twice or thought alike, is written. */
function notWritten(reason: Refused, ipCase: IpCase, record: PlanRecord): PlanWritten {
  if (reason === 'unchanged') return { result: 'written', ipCase };
  return reason === 'stale' ? { result: 'stale', ipCase, record } : { result: 'refused', reason, ipCase };
}

type Refused = Extract<ReturnType<typeof writePoint>, { readonly ok: false }>['reason'];
