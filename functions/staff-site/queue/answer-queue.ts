import { dayInNorway } from '../../../shared/domain/calendar/day.ts';
import { pageReply } from '../../../shared/web/page-reply.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import { type Reply, seeOther } from '../../../shared/web/reply.ts';
import { findCase } from '../case/open-case.ts';
import { QueuePage } from '../pages/queue-page.tsx';
import { casePath, openerOf, staffPage } from '../staff-page.ts';
import type { StaffDeps, StaffVisit } from '../staff-visit.ts';
import { queueTexts } from '../texts/queue.ts';
import { showQueue } from './show-queue.ts';

/** The queue, or, for a reference that was searched for, its case; where there is no unit's queue, what else is theirs. */
export async function answerQueue(visit: StaffVisit, deps: StaffDeps): Promise<Reply> {
  const sought = visit.request.query.get('sok')?.trim().slice(0, 40);
  if (sought) {
    const found = await findCase(sought, openerOf(visit), deps.cases);
    if (found) return seeOther(casePath(visit, found.reference));
  }
  const viewer = { staff: visit.session, municipality: visit.municipality, today: dayInNorway(visit.now) };
  const queue = await showQueue(choiceOf(visit), viewer, deps.cases);
  if (queue === 'not-found') return problemReply(visit, 'not-found');
  const [elsewhere] = visit.menu ?? [];
  if (queue.shown === 'none' && elsewhere) return seeOther(elsewhere.href);
  const page = staffPage(visit);
  return pageReply(visit, {
    title: queueTexts[page.language].title,
    hasProblems: Boolean(sought),
    children: QueuePage({ page, queue, ...(sought && { soughtInVain: sought }) }),
  });
}

function choiceOf({ request }: StaffVisit) {
  const [unit, list, page] = ['enhet', 'liste', 'side'].map((name) => request.query.get(name) ?? undefined);
  return { ...(unit && { unit }), ...(list && { list }), ...(page && { page }), query: request.query };
}
