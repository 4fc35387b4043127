import { type IpCase, isEnded } from '../case.ts';
import type { Transition } from '../change.ts';
import type { NamedAttachment } from '../handling/attachment.ts';
import type { StaffAct } from '../handling/take-case.ts';
import { planKeptIn } from './kept-in.ts';

/** One at each revision, and a few more: past this somebody uses the case as a store of files. */
export const mostPlanCopies = 60;

export type NoCopy = 'ended' | 'plan-kept-here';

/** What in the case stands in the way of a copy of the plan. */
export function obstacleToCopy(ipCase: Pick<IpCase, 'status' | 'plan'>): NoCopy | undefined {
  if (isEnded(ipCase)) return 'ended';
  return planKeptIn(ipCase) === 'elsewhere' ? undefined : 'plan-kept-here';
}

/** A copy of the plan as the other system has it now; those from before stay. */
export function receivePlanCopy(
  before: IpCase,
  { document, staffId }: Pick<StaffAct, 'staffId'> & { readonly document: NamedAttachment },
): Transition<NoCopy> {
  const reason = obstacleToCopy(before);
  if (reason) return { ok: false, reason };
  const { id, purpose, receivedAt: at } = document;
  return {
    ok: true,
    change: {
      before,
      after: { ...before, version: before.version + 1 },
      received: [document],
      events: [{ type: 'attachment-received', document: id, purpose, at, by: { who: 'staff', staffId } }],
      notices: [],
      tasks: [],
    },
  };
}

export function planCopiesIn<Document extends NamedAttachment>(all: readonly Document[]): readonly Document[] {
  return all.filter(({ purpose }) => purpose === 'plan-copy');
}

/** The latest that was found clean: one that is still being looked at takes nothing from the reader. */
export function latestPlanCopy<Document extends NamedAttachment>(all: readonly Document[]): Document | undefined {
  return planCopiesIn(all).findLast(({ state }) => state === 'clean');
}
