import { changeCase } from '../../shared/change-case.ts';
import type { Decision, IpCase } from '../../shared/domain/case.ts';
import type { CaseEvent } from '../../shared/domain/event.ts';
import type { Municipality } from '../../shared/domain/municipality.ts';
import { openDecision as opened } from '../../shared/domain/open-decision.ts';
import { told } from '../../shared/domain/told.ts';
import type { CaseStore } from '../../shared/ports.ts';
import { type Deps as OwnDeps, ownApplication, type Wanted } from './own-application.ts';

export type Deps = OwnDeps & {
  readonly cases: Pick<CaseStore, 'find' | 'commit' | 'timeline'>;
  readonly municipality: Municipality;
};

export type OpenedDecision =
  | { readonly result: 'shown'; readonly ipCase: IpCase; readonly decision: Decision; readonly text: string }
  | { readonly result: 'not-decided' }
  | { readonly result: 'role-unchecked'; readonly ipCase: IpCase }
  | { readonly result: 'not-found' };

/** Shows the decision to the one it is for; the first time is recorded, for the complaint period counts from it. */
export async function openDecision(wanted: Wanted, deps: Deps): Promise<OpenedDecision> {
  const application = await ownApplication(wanted, deps);
  const read = application && (await deps.cases.find(application));
  if (!read) return { result: 'not-found' };
  if (!read.decision) return { result: 'not-decided' };
  if (!told(read)) return { result: 'role-unchecked', ipCase: read };
  // Read before the opening is recorded: the complaint period must not start on words that could not be shown.
  const text = wordsOf(await deps.cases.timeline(read));
  const changed = await changeCase(read, (ipCase) => opened(ipCase, deps.now(), deps.municipality), deps);
  const { decision } = changed.ipCase;
  if (!decision) return { result: 'not-decided' };
  return { result: 'shown', ipCase: changed.ipCase, decision, text };
}

/** What the latest decision said, besides its outcome. */
function wordsOf(events: readonly CaseEvent[]): string {
  return events.findLast((event) => event.type === 'decided')?.text ?? '';
}
