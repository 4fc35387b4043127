import { changeCase } from '../../shared/change-case.ts';
import type { Decision, IpCase } from '../../shared/domain/case.ts';
import type { CaseEvent } from '../../shared/domain/event.ts';
import type { Municipality } from '../../shared/domain/municipality.ts';
import { openDecision as opened } from '../../shared/domain/open-decision.ts';
import { sightOf } from '../../shared/domain/sees.ts';
import type { CaseStore } from '../../shared/ports.ts';
import type { Wanted } from './own-application.ts';
import { type OwnCase, type Deps as OwnDeps, ownCase } from './own-case.ts';

export type Deps = OwnDeps & {
  readonly cases: Pick<CaseStore, 'commit' | 'timeline'>;
  readonly municipality: Municipality;
};

export type OpenedDecision =
  | {
      readonly result: 'shown';
      readonly ipCase: IpCase;
      readonly as: OwnCase['as'];
      readonly decision: Decision;
      readonly text: string;
    }
  | { readonly result: 'not-decided' }
  | { readonly result: 'role-unchecked'; readonly ipCase: IpCase }
  | { readonly result: 'not-found' };

/** Shows the decision to the one it is for; the first time is recorded, for the complaint period counts from it. */
export async function openDecision(wanted: Wanted, deps: Deps): Promise<OpenedDecision> {
  const own = await ownCase(wanted, deps);
  if (!own) return { result: 'not-found' };
  const { ipCase: read, as } = own;
  if (!read.decision) return { result: 'not-decided' };
  if (sightOf(as, read) !== 'case') return { result: 'role-unchecked', ipCase: read };
  // Read before the opening is recorded: the complaint period must not start on words that could not be shown.
  const text = wordsOf(await deps.cases.timeline(read));
  const changed = await changeCase(read, (ipCase) => opened(ipCase, deps.now(), deps.municipality), deps);
  const { decision } = changed.ipCase;
  if (!decision) return { result: 'not-decided' };
  return { result: 'shown', ipCase: changed.ipCase, as, decision, text };
}

/** What the latest decision said, besides its outcome. */
function wordsOf(events: readonly CaseEvent[]): string {
  return events.findLast((event) => event.type === 'decided')?.text ?? '';
}
