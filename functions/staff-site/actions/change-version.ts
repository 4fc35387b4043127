import { type ChangeDeps, changeCase } from '../../../shared/change-case.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import type { Transition } from '../../../shared/domain/change.ts';

export type VersionChange<Reason extends string> = {
  readonly read: IpCase;
  /** The version the form was made from. */
  readonly version: number;
  readonly transition: (ipCase: IpCase) => Transition<Reason>;
  /** Whether the case already is what this form would make it: sent twice, it has done its work. */
  readonly alreadyDone: (ipCase: IpCase) => Promise<boolean>;
};

export type ChangeResult<Reason extends string> =
  | { readonly result: 'done'; readonly ipCase: IpCase }
  | { readonly result: 'stale'; readonly ipCase: IpCase }
  | { readonly result: 'refused'; readonly reason: Reason; readonly ipCase: IpCase };

/** Makes one change of a case, for the version that the employee had before them and no other. */
export async function changeVersion<Reason extends string>(
  { read, version, transition, alreadyDone }: VersionChange<Reason>,
  deps: ChangeDeps,
): Promise<ChangeResult<Reason>> {
  const changed = await changeCase<Reason | 'other-version'>(
    read,
    (found) => (found.version === version ? transition(found) : { ok: false, reason: 'other-version' }),
    deps,
  );
  const { ipCase, reason } = changed;
  if (reason === undefined) return { result: 'done', ipCase };
  if (reason !== 'other-version') return { result: 'refused', reason, ipCase };
  return (await alreadyDone(ipCase)) ? { result: 'done', ipCase } : { result: 'stale', ipCase };
}
