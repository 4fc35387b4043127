import { dayInNorway } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import type { CaseEvent } from '../../../shared/domain/event.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import type { Reply } from '../../../shared/web/reply.ts';
import { mayOpen } from '../access.ts';
import type { ShownProblem } from '../pages/problem-summary.tsx';
import { openerOf } from '../staff-page.ts';
import type { Refusal } from '../texts/action.ts';
import { eventsSince } from '../words/event-words.ts';
import type { CaseForm, SentForm } from './case-form.ts';
import { changeVersion } from './change-version.ts';
import { obstacleTo } from './obstacles.ts';
import {
  conflict,
  doneReply,
  invalid,
  type PostedAction,
  recordView,
  seeChanges,
  stoppedReply,
} from './posted-action.ts';

/** Carries a form out for the version it was made from, or brings it back with what was typed. */
export async function postForm<Typed, Reason extends string>(
  posted: PostedAction,
  form: CaseForm<Typed>,
  sent: SentForm<Typed, Reason>,
): Promise<Reply> {
  const { visit, ipCase, deps } = posted;
  const { version } = posted.form;
  const { read } = sent;
  const back = { form, sent };
  if (version === undefined) return withProblems(posted, back, [{ field: form.first, code: 'incomplete' }]);
  if (!read.ok && version !== ipCase.version) return changedSince(posted, back, ipCase);
  if (!read.ok) return withProblems(posted, back, read.problems);
  const isMine = ({ by }: CaseEvent) => by.who === 'staff' && by.staffId === visit.session.staffId;
  const request = {
    read: ipCase,
    version,
    transition: read.transition,
    // Only what came after the form was made: the same may have been done before, and undone.
    alreadyDone: async (found: IpCase) =>
      eventsSince(await deps.cases.timeline(found), version, found).some(
        (event) => isMine(event) && sent.isThis(event, found),
      ),
  };
  const { confirmation, sentAnew } = sent;
  const changed = await changeVersion(request, {
    ...{ ...deps, municipality: visit.municipality, now: () => visit.now },
    ...(confirmation && { confirmation }),
    ...(sentAnew && { sentAnew }),
  });
  if (changed.result === 'done') return doneReply(posted, form.action, changed.ipCase);
  if (changed.result === 'stale') return changedSince(posted, back, changed.ipCase);
  const answer = sent.answerTo(changed.reason);
  if (typeof answer !== 'string') return withProblems(posted, back, [answer]);
  return refused(posted, back, { ipCase: changed.ipCase, refusal: answer });
}

type Back<Typed> = {
  readonly form: CaseForm<Typed>;
  readonly sent: Pick<SentForm<Typed, never>, 'typed' | 'copy'>;
};

async function withProblems<Typed>(
  posted: PostedAction,
  back: Back<Typed>,
  problems: readonly ShownProblem[],
): Promise<Reply> {
  const { visit, ipCase } = posted;
  const { form, sent } = back;
  const refusal = obstacleTo(form.action, ipCase, dayInNorway(visit.now));
  if (refusal) return refused(posted, back, { ipCase, refusal });
  await recordView(posted, ipCase);
  return form.show(visit, { ipCase, typed: sent.typed, problems, status: invalid });
}

type Stop = { readonly ipCase: IpCase; readonly refusal: Refusal };

function refused<Typed>({ visit }: PostedAction, { form, sent }: Back<Typed>, { ipCase, refusal }: Stop): Reply {
  const stopped = {
    why: 'refused',
    refusal: obstacleTo(form.action, ipCase, dayInNorway(visit.now)) ?? refusal,
  } as const;
  return stoppedReply(visit, { status: conflict, ipCase, stopped, typed: sent.copy });
}

/** On the form for the case as it is now, or to be read where it cannot be sent any more. */
async function changedSince<Typed>(posted: PostedAction, { form, sent }: Back<Typed>, now: IpCase): Promise<Reply> {
  const { visit } = posted;
  // What changed may be that it is no longer theirs.
  if (!mayOpen(openerOf(visit), now)) return problemReply(visit, 'not-found');
  const changed = await seeChanges(posted, now);
  if (!obstacleTo(form.action, now, dayInNorway(visit.now))) {
    return form.show(visit, { ipCase: now, typed: sent.typed, problems: [], changed, status: conflict });
  }
  const stopped = { why: 'changed', events: changed } as const;
  return stoppedReply(visit, { status: conflict, ipCase: now, stopped, typed: sent.copy });
}
