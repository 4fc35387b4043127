import { instant } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { sightOf } from '../../../shared/domain/parties/sees.ts';
import type { CaseStore, OwnLink } from '../../../shared/ports/cases.ts';
import type { Draft, DraftStore } from '../../../shared/ports/drafts.ts';
import type { Applicant } from '../applying/start-draft.ts';
import type { ReportReceipt } from './own-receipt.ts';

export type Deps = {
  readonly cases: Pick<CaseStore, 'ofPerson' | 'find'>;
  readonly drafts: Pick<DraftStore, 'unsent'>;
  readonly now: () => Date;
};

export type MyCases = {
  /** Newest first. */
  readonly cases: readonly IpCase[];
  /** Their own, beside those who decide for them. */
  readonly beside: readonly IpCase[];
  /** What they sent to cases that are the person's own now. */
  readonly former: readonly IpCase[];
  /** Those in which they are, or were, asked as a child's other parent. */
  readonly seated: readonly IpCase[];
  /** What is begun and not sent, handed over or not; the one saved last first. */
  readonly drafts: readonly Draft[];
  /** What this person reported of others; that it has come, and no more. */
  readonly reports: readonly ReportReceipt[];
};

export async function myCases({ owner, municipality }: Applicant, deps: Deps): Promise<MyCases> {
  const [links, drafts] = await Promise.all([
    deps.cases.ofPerson(owner, municipality),
    deps.drafts.unsent(owner, municipality, instant(deps.now())),
  ]);
  const findAll = async (as: OwnLink['as']) => {
    const own = links.filter((link) => link.as === as);
    const found = await Promise.all(own.map(({ reference }) => deps.cases.find({ municipality, reference })));
    return found.filter((ipCase) => ipCase !== undefined);
  };
  const [cases, beside, former, asParent, reported] = await Promise.all([
    findAll('main'),
    findAll('person'),
    findAll('former'),
    findAll('otherParent'),
    findAll('reporter'),
  ]);
  const seated = asParent.filter((ipCase) => sightOf('otherParent', ipCase) !== 'nothing');
  const reports = reported.map(({ reference, receivedOn }) => ({ reference, receivedOn }));
  return { cases, beside, former, seated, reports, drafts };
}
