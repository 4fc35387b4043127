import { PlanPaper } from '../../../forms/pages/plan-paper.tsx';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import type { Reply } from '../../../shared/web/reply.ts';
import { staffPage } from '../staff-page.ts';
import type { StaffDeps, StaffVisit } from '../staff-visit.ts';
import { planContentTexts } from '../texts/plan-content.ts';
import { named } from './compare-plans.tsx';
import { inTheirWords, openPlan } from './opened-plan.ts';
import { BackToPlan, planReply } from './plan-content-page.tsx';
import { now } from './show-versions.tsx';

/** The whole plan on paper, as it stands or stood, in the person's language. */
export async function printPlan(visit: StaffVisit, deps: StaffDeps): Promise<Reply> {
  const opened = await openPlan(visit, deps);
  const version = opened && (await named(visit.request.query.get('utgave') ?? now, { opened, visit, deps }));
  if (!opened || !version) return problemReply(visit, 'not-found');
  const page = staffPage(visit);
  const { ipCase } = opened;
  const contacts = await deps.cases.contacts(ipCase);
  const texts = planContentTexts[page.language];
  return planReply(visit, {
    title: texts.printTitle,
    first: <BackToPlan page={page} reference={ipCase.reference} />,
    children: (
      <>
        <p class="ds-paragraph ip-screen">{texts.howToPrint}</p>
        <PlanPaper
          plan={inTheirWords(version.plan, ipCase)}
          about={{
            name: contacts?.person.name ?? '',
            reference: ipCase.reference,
            municipality: page.municipality.name,
          }}
        />
      </>
    ),
  });
}
