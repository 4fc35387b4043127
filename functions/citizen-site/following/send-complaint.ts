import { changeCase } from '../../../shared/change-case.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { complain, type NoComplaint, obstacleToComplaint } from '../../../shared/domain/complaint/complain.ts';
import { type ComplaintWords, hasOpenComplaint } from '../../../shared/domain/complaint/complaint.ts';
import type { CaseEvent } from '../../../shared/domain/event.ts';
import { sightOf } from '../../../shared/domain/parties/sees.ts';
import type { Municipality } from '../../../shared/domain/settings/municipality.ts';
import type { CaseStore } from '../../../shared/ports/cases.ts';
import type { Wanted } from './own-application.ts';
import { type Deps as OwnDeps, ownCase } from './own-case.ts';

export type Deps = OwnDeps & {
  readonly cases: Pick<CaseStore, 'find' | 'timeline' | 'commit'>;
  readonly municipality: Municipality;
};

/** `open`: one that was sent before is not over yet. */
export type FoundDecision =
  | { readonly result: 'found' | 'open' | NoComplaint; readonly ipCase: IpCase }
  | { readonly result: 'not-found' };

/** The case whose decision this person may complain about. */
export async function findDecision(wanted: Wanted, deps: OwnDeps): Promise<FoundDecision> {
  const own = await ownCase(wanted, deps);
  if (!own || own.as === 'former') return { result: 'not-found' };
  const { ipCase, as } = own;
  if (ipCase.decision && sightOf(as, ipCase) !== 'case') return { result: 'not-told', ipCase };
  const open = hasOpenComplaint(ipCase) ? 'open' : 'found';
  return { result: obstacleToComplaint(ipCase) ?? open, ipCase };
}

/** Takes the complaint in; the same words again are the same complaint. */
export async function sendComplaint(
  read: IpCase,
  words: ComplaintWords,
  deps: Deps,
): Promise<'sent' | 'open' | NoComplaint> {
  const complained = async (ipCase: IpCase) => {
    const timeline = await deps.cases.timeline(ipCase);
    return complain(ipCase, { words, timeline, now: deps.now() }, deps.municipality);
  };
  const { reason } = await changeCase(read, complained, deps);
  if (reason === undefined || reason === 'said-already') return 'sent';
  return reason === 'complaint-open' ? 'open' : reason;
}

export type ComplaintEvent = Extract<CaseEvent, { readonly type: 'complaint-received' }>;

/** The latest complaint as it was sent. */
export function lastComplaint(events: readonly CaseEvent[]): ComplaintEvent | undefined {
  return events.findLast((event) => event.type === 'complaint-received');
}
