import { latestPlanCopy } from '../../../shared/domain/plan-record/plan-copy.ts';
import { documentReply } from '../../../shared/web/document-reply.ts';
import { ownCaseTexts } from '../texts/in-language.ts';
import type { Answer, CitizenDeps } from './citizen-visit.ts';
import { ownCaseDeadEnd } from './own-form.tsx';
import { withPlan } from './with-plan.tsx';

/** The latest copy of a plan that is kept elsewhere, for those who see the plan. */
export function openPlanCopy(deps: CitizenDeps): Answer {
  return withPlan(deps, async (visit, { ipCase }) => {
    const { municipality, reference } = ipCase;
    const key = { municipality, reference };
    const copy = latestPlanCopy(await deps.cases.attachments(key));
    const opened = copy && (await deps.attachments.open({ key, id: copy.id }));
    if (copy && opened?.result === 'opened') return documentReply(copy, opened.bytes);
    const { attachments: say } = ownCaseTexts[visit.language];
    return ownCaseDeadEnd(visit, { reference, title: say.closedTitle, text: say.closed(visit.municipality.phone) });
  });
}
