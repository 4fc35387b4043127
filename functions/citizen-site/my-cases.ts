import type { IpCase } from '../../shared/domain/case.ts';
import { instant } from '../../shared/domain/day.ts';
import type { CaseStore, Draft, DraftStore } from '../../shared/ports.ts';
import type { Applicant } from './start-draft.ts';

export type Deps = {
  readonly cases: Pick<CaseStore, 'ofPerson' | 'find'>;
  readonly drafts: Pick<DraftStore, 'latest'>;
  readonly now: () => Date;
};

export type MyCases = {
  /** Newest first. */
  readonly cases: readonly IpCase[];
  /** What is begun and not sent. */
  readonly draft?: Draft;
};

export async function myCases({ owner, municipality }: Applicant, deps: Deps): Promise<MyCases> {
  const [links, latest] = await Promise.all([
    deps.cases.ofPerson(owner, municipality),
    deps.drafts.latest(owner, municipality, instant(deps.now())),
  ]);
  const own = links.filter(({ as }) => as === 'main');
  const found = await Promise.all(own.map(({ reference }) => deps.cases.find({ municipality, reference })));
  const cases = found.filter((ipCase) => ipCase !== undefined);
  return latest?.state === 'draft' ? { cases, draft: latest } : { cases };
}
