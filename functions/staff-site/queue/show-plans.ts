import type { CaseStore } from '../../../shared/ports/cases.ts';
import type { QueuePage } from '../../../shared/ports/queue.ts';
import { coordinatesCase, type Opener } from '../access.ts';

export type ShownPlans = {
  readonly page: QueuePage;
  readonly isFirst: boolean;
};

/** The cases this employee coordinates today; one whose last day as a stand-in has passed is not theirs any more. */
export async function showPlans(token: string | undefined, opener: Opener, cases: CaseStore): Promise<ShownPlans> {
  return { page: await pageFrom(token, opener, cases), isFirst: token === undefined };
}

/** The first page with anything of theirs in it: one that only held what is over would say that there is nothing. */
async function pageFrom(token: string | undefined, opener: Opener, cases: CaseStore): Promise<QueuePage> {
  const found = await cases.coordinated(opener.municipality.id, opener.staff.staffId, token);
  const rows = found.rows.filter(({ ipCase }) => coordinatesCase(opener, ipCase));
  return rows.length === 0 && found.next ? pageFrom(found.next, opener, cases) : { ...found, rows };
}
