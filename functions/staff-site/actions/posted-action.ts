import type { IpCase } from '../../../shared/domain/case.ts';
import type { CaseEvent } from '../../../shared/domain/event.ts';
import { pageReply } from '../../../shared/web/page-reply.ts';
import { type Reply, seeOther } from '../../../shared/web/reply.ts';
import { mayOpen } from '../access.ts';
import { viewOf } from '../case/open-case.ts';
import { type Stopped, StoppedPage, type StoppedProps, stoppedTitle } from '../pages/stopped-page.tsx';
import { casePath, openerOf, queuePath, staffPage } from '../staff-page.ts';
import type { StaffDeps, StaffVisit } from '../staff-visit.ts';
import type { Done } from '../texts/action.ts';
import { eventsSince } from '../words/event-words.ts';
import type { ReadForm } from './read-form.ts';

/** A form that a permitted employee sent about a case they may open. */
export type PostedAction = {
  readonly visit: StaffVisit;
  readonly ipCase: IpCase;
  readonly form: ReadForm;
  readonly deps: StaffDeps;
};

export const conflict = 409;
export const invalid = 422;

/** Back to the case, which says once what was done; to the list when the case is not theirs to open any more. */
export function doneReply({ visit }: PostedAction, done: Done, ipCase: IpCase): Reply {
  if (!mayOpen(openerOf(visit), ipCase)) return seeOther(queuePath(visit));
  return seeOther(`${casePath(visit, ipCase.reference)}?gjort=${done}`);
}

/** What happened after the form was made, for the employee to read: that is a view of the case like any other. */
export async function seeChanges({ visit, form, deps }: PostedAction, now: IpCase): Promise<readonly CaseEvent[]> {
  await recordView({ visit, deps }, now);
  return eventsSince(await deps.cases.timeline(now), form.version ?? now.version, now);
}

export async function recordView({ visit, deps }: Pick<PostedAction, 'visit' | 'deps'>, ipCase: IpCase) {
  await deps.cases.recordView(ipCase, viewOf(openerOf(visit), ipCase));
}

type Stop = Omit<StoppedProps, 'page'> & { readonly status: typeof conflict | typeof invalid };

export function stoppedReply(visit: StaffVisit, { status, ...props }: Stop): Reply {
  const page = staffPage(visit);
  const reply = pageReply(visit, {
    status,
    title: stoppedTitle(props.stopped, page),
    children: StoppedPage({ page, ...props }),
  });
  return { ...reply, refused: whyStopped(props.stopped) };
}

function whyStopped(stopped: Stopped): string {
  switch (stopped.why) {
    case 'refused':
      return stopped.refusal;
    case 'incomplete':
      return stopped.problem;
    case 'changed':
      return 'stale';
  }
}
