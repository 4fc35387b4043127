import type { CaseStore } from '../../../shared/ports/cases.ts';
import { otherParentsSeat } from '../parties/parent-case.ts';
import { type Answer, wantedBy } from './citizen-visit.ts';

type Answers = { readonly main: Answer; readonly otherParent: Answer };

/** One address, and a page for each who may have a part in the case; whoever has none gets what `main` says of that. */
export function byStanding(deps: { readonly cases: CaseStore }, { main, otherParent }: Answers): Answer {
  return async (visit) => {
    const isSeated = (await otherParentsSeat(wantedBy(visit), deps)) !== undefined;
    return isSeated ? otherParent(visit) : main(visit);
  };
}
