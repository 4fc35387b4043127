import { changeCase } from '../../../shared/change-case.ts';
import type { Day } from '../../../shared/domain/calendar/day.ts';
import type { Decision, IpCase, Standing } from '../../../shared/domain/case.ts';
import type { CaseEvent } from '../../../shared/domain/event.ts';
import {
  complaintDeadline,
  complaintDeadlineInSeat,
  openDecision as opened,
  openFromSeat,
} from '../../../shared/domain/handling/open-decision.ts';
import { sightOf } from '../../../shared/domain/parties/sees.ts';
import type { Municipality } from '../../../shared/domain/settings/municipality.ts';
import type { CaseStore } from '../../../shared/ports/cases.ts';
import { otherParentsCase } from '../parties/parent-case.ts';
import type { Wanted } from './own-application.ts';
import { type Deps as OwnDeps, ownCase } from './own-case.ts';

export type Deps = OwnDeps & {
  readonly cases: Pick<CaseStore, 'commit' | 'timeline'>;
  readonly municipality: Municipality;
};

export type OpenedDecision =
  | {
      readonly result: 'shown';
      readonly ipCase: IpCase;
      readonly as: Standing;
      readonly decision: Decision;
      readonly text: string;
      /** The reader's own last day. */
      readonly complainBy: Day | undefined;
    }
  | { readonly result: 'not-decided' }
  | { readonly result: 'role-unchecked'; readonly ipCase: IpCase }
  | { readonly result: 'not-found' };

/** Shows the decision to the one it is for; the first time is recorded, for the complaint period counts from it. */
export async function openDecision(wanted: Wanted, deps: Deps): Promise<OpenedDecision> {
  const own = await readersCase(wanted, deps);
  if (!own) return { result: 'not-found' };
  const { ipCase: read, as } = own;
  // Whoever only claims to be the other parent is not told whether there is one.
  if (as !== 'otherParent' && !read.decision) return { result: 'not-decided' };
  if (sightOf(as, read) !== 'case') return { result: 'role-unchecked', ipCase: read };
  // Read before the opening is recorded: the complaint period must not start on words that could not be shown.
  const text = wordsOf(await deps.cases.timeline(read));
  const open = as === 'otherParent' ? openFromSeat : opened;
  const changed = await changeCase<string>(read, (ipCase) => open(ipCase, deps.now(), deps.municipality), deps);
  const { ipCase } = changed;
  const { decision } = ipCase;
  if (!decision) return { result: 'not-decided' };
  const deadline = as === 'otherParent' ? complaintDeadlineInSeat : complaintDeadline;
  return { result: 'shown', ipCase, as, decision, text, complainBy: deadline(ipCase, deps.municipality) };
}

/** A case with its decision, as whoever reads it stands to it. */
async function readersCase(
  wanted: Wanted,
  deps: Deps,
): Promise<{ readonly ipCase: IpCase; readonly as: Standing } | undefined> {
  const own = await ownCase(wanted, deps);
  if (own) return own;
  const seated = await otherParentsCase(wanted, deps);
  return seated && { ipCase: seated, as: 'otherParent' };
}

/** What the latest decision said, besides its outcome. */
function wordsOf(events: readonly CaseEvent[]): string {
  return events.findLast((event) => event.type === 'decided')?.text ?? '';
}
