import type { IpCase } from '../../../shared/domain/case.ts';
import { pageReply } from '../../../shared/web/page-reply.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import type { Reply } from '../../../shared/web/reply.ts';
import { PastPage, pastTitle } from '../pages/past-page.tsx';
import { EventList } from '../pages/timeline-section.tsx';
import { ViewList } from '../pages/views-section.tsx';
import { openerOf, type StaffPage, staffPage } from '../staff-page.ts';
import type { StaffDeps, StaffVisit } from '../staff-visit.ts';
import { viewCase } from './open-case.ts';

type Part = 'hendelser' | 'visninger';

/** What happened in a case, or who saw it, a page at a time back in time; to look there is a view as any other. */
export function answerPast(part: Part) {
  return async (visit: StaffVisit, deps: StaffDeps): Promise<Reply> => {
    const ipCase = await viewCase(visit.params['reference'] ?? '', openerOf(visit), deps.cases);
    if (!ipCase) return problemReply(visit, 'not-found');
    const page = staffPage(visit);
    const token = visit.request.query.get('side') ?? undefined;
    const { children, next } = await past(part, { page, ipCase, token }, deps);
    return pageReply(visit, {
      title: pastTitle(part, page),
      children: PastPage({ page, ipCase, part, next, children }),
    });
  };
}

type Asked = { readonly page: StaffPage; readonly ipCase: IpCase; readonly token: string | undefined };

async function past(part: Part, { page, ipCase, token }: Asked, { cases }: StaffDeps) {
  if (part === 'visninger') {
    const { items, next } = await cases.latestViews(ipCase, token);
    return { children: ViewList({ page, views: items }), next };
  }
  const { items, next } = await cases.latestEvents(ipCase, token);
  return { children: EventList({ page, ipCase, timeline: items }), next };
}
