import { pageReply } from '../../../shared/web/page-reply.ts';
import type { Reply } from '../../../shared/web/reply.ts';
import { PlansPage } from '../pages/plans-page.tsx';
import { openerOf, staffPage } from '../staff-page.ts';
import type { StaffDeps, StaffVisit } from '../staff-visit.ts';
import { plansTexts } from '../texts/plans.ts';
import { showPlans } from './show-plans.ts';

export async function answerPlans(visit: StaffVisit, deps: StaffDeps): Promise<Reply> {
  const { session, request } = visit;
  const plans = await showPlans(request.query.get('side') ?? undefined, openerOf(visit), deps.cases);
  const page = staffPage(visit);
  const { title } = plansTexts[page.language];
  return pageReply(visit, { title, children: PlansPage({ page, plans, staffId: session.staffId }) });
}
