import { type IpCase, isOpen } from '../../shared/domain/case.ts';
import type { Transition } from '../../shared/domain/change.ts';
import type { CaseEvent } from '../../shared/domain/event.ts';
import type { Reply } from '../../shared/web/reply.ts';
import { changeVersion } from './change-version.ts';
import type { ShownProblem } from './pages/problem-summary.tsx';
import {
  conflict,
  doneReply,
  invalid,
  type PostedAction,
  recordView,
  seeChanges,
  stoppedReply,
} from './posted-action.ts';

/** What was read from the form: something to do, or what is wrong with it. */
export type ReadWords<Reason> =
  | { readonly ok: true; readonly transition: (before: IpCase) => Transition<Reason & string> }
  | { readonly ok: false; readonly problems: readonly ShownProblem[] };

/** An answer to the person, in words that a leader typed: whatever stops it, the words are kept. */
export type WordedAction<Reason> = {
  readonly action: 'decide' | 'preliminary-answer';
  readonly words: string;
  /** The control that the words stand in. */
  readonly field: string;
  readonly read: ReadWords<Reason>;
  /** What to mend when the domain refuses; nothing when the case's state is what stands in the way. */
  readonly problemOf: (reason: Reason) => ShownProblem | undefined;
  /** Whether this event is this very answer, by this employee: the form was sent twice. */
  readonly isThis: (event: CaseEvent) => boolean;
  /** The form again, with what was typed. */
  readonly show: (shown: ShownForm) => Reply;
};

export type ShownForm = {
  readonly ipCase: IpCase;
  readonly problems: readonly ShownProblem[];
  readonly changed?: readonly CaseEvent[];
  readonly status: number;
};

export async function postWords<Reason>(posted: PostedAction, worded: WordedAction<Reason>): Promise<Reply> {
  const { visit, ipCase, form, deps } = posted;
  const { version } = form;
  const { read } = worded;
  if (version === undefined) return withProblems(posted, worded, [{ field: worded.field, code: 'incomplete' }]);
  if (!read.ok && version !== ipCase.version) return changedSince(posted, worded, ipCase);
  if (!read.ok) return isOpen(ipCase) ? withProblems(posted, worded, read.problems) : notOpen(posted, worded, ipCase);
  const request = {
    read: ipCase,
    version,
    transition: read.transition,
    alreadyDone: async (found: IpCase) => (await deps.cases.timeline(found)).some(worded.isThis),
  };
  const changed = await changeVersion(request, { ...deps, municipality: visit.municipality, now: () => visit.now });
  if (changed.result === 'done') return doneReply(posted, worded.action);
  if (changed.result === 'stale') return changedSince(posted, worded, changed.ipCase);
  const problem = worded.problemOf(changed.reason);
  return problem ? withProblems(posted, worded, [problem]) : notOpen(posted, worded, changed.ipCase);
}

type Worded = Pick<WordedAction<never>, 'words' | 'show'>;

async function withProblems(posted: PostedAction, { show }: Worded, problems: readonly ShownProblem[]): Promise<Reply> {
  await recordView(posted, posted.ipCase);
  return show({ ipCase: posted.ipCase, problems, status: invalid });
}

function notOpen({ visit }: PostedAction, { words }: Worded, ipCase: IpCase): Reply {
  const stopped = { why: 'refused', refusal: 'not-open' } as const;
  return stoppedReply(visit, { status: conflict, ipCase, stopped, typed: words });
}

/** On the form for the case as it is now, or to be read where no answer can be given any more. */
async function changedSince(posted: PostedAction, { words, show }: Worded, now: IpCase): Promise<Reply> {
  const changed = await seeChanges(posted, now);
  if (isOpen(now)) return show({ ipCase: now, problems: [], changed, status: conflict });
  const stopped = { why: 'changed', events: changed } as const;
  return stoppedReply(posted.visit, { status: conflict, ipCase: now, stopped, typed: words });
}
