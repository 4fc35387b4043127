import { planKeptIn } from '../../../shared/domain/plan-record/kept-in.ts';
import { latestPlanCopy } from '../../../shared/domain/plan-record/plan-copy.ts';
import { numbersOf } from '../../../shared/domain/plan-record/points.ts';
import { newSince } from '../../../shared/domain/plan-record/since-seen.ts';
import { pageReply } from '../../../shared/web/page-reply.ts';
import { seeOther } from '../../../shared/web/reply.ts';
import { addressesOf } from '../addresses.ts';
import { shownNow } from '../following/own-plan.ts';
import { OwnPlanPage } from '../pages/own-plan-page.tsx';
import { planRecordTexts } from '../texts/in-language.ts';
import type { Answer, CitizenDeps } from './citizen-visit.ts';
import { withPlan } from './with-plan.tsx';

/** The nine points, with what is new since whoever looks said they had read them. */
export function showPlan(deps: CitizenDeps): Answer {
  return withPlan(deps, async (visit, own) => {
    const { municipality, language } = visit;
    const [seen, documents] = await Promise.all([
      deps.plans.seen(own.ipCase, own.as),
      planKeptIn(own.ipCase) === 'elsewhere' ? deps.cases.attachments(own.ipCase) : [],
    ]);
    const copy = latestPlanCopy(documents);
    return pageReply(visit, {
      title: planRecordTexts[language].title,
      children: (
        <OwnPlanPage
          municipality={municipality}
          language={language}
          own={own}
          {...(copy && { copy })}
          plan={shownNow(own, visit)}
          fresh={newSince(own.record, seen)}
          hasRead={Object.keys(seen).length > 0}
          isSaved={visit.request.query.has('lagret')}
          formToken={visit.session.formToken}
        />
      ),
    });
  });
}

/** They have read what is there: what comes later is new. */
export function readPlan(deps: CitizenDeps): Answer {
  return withPlan(deps, async (visit, own) => {
    await deps.plans.see(own.ipCase, own.as, numbersOf(own.record));
    return seeOther(addressesOf(visit).plan(own.ipCase.reference));
  });
}
