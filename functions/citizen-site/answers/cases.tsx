import { SummaryList } from '../../../forms/pages/summary-list.tsx';
import { appliedIn } from '../../../forms/sent-forms.ts';
import { summary } from '../../../forms/summary.ts';
import { isAppliedFor } from '../../../shared/domain/case.ts';
import { pageReply } from '../../../shared/web/page-reply.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import { stepsLeft } from '../applying/steps-left.ts';
import { myCase } from '../following/my-case.ts';
import { myCases } from '../following/my-cases.ts';
import { FormerPage } from '../pages/former-page.tsx';
import { MyCasePage } from '../pages/my-case-page.tsx';
import { MyCasesPage } from '../pages/my-cases-page.tsx';
import { myCaseTexts } from '../texts/in-language.ts';
import { type Answer, applicantOf, type CitizenDeps, formContext, wantedBy } from './citizen-visit.ts';
import { toReported } from './to-reported.ts';

export function showMyCases(deps: CitizenDeps): Answer {
  return async (visit) => {
    const { municipality, language, session, request } = visit;
    const { drafts, ...mine } = await myCases(applicantOf(visit), deps);
    const context = formContext(visit, deps);
    return pageReply(visit, {
      title: myCaseTexts[language].myCases.title,
      children: (
        <MyCasesPage
          municipality={municipality}
          language={language}
          {...mine}
          drafts={drafts.map((draft) => ({ draft, left: stepsLeft(draft, context, language) }))}
          formToken={session.formToken}
          isRemoved={request.query.has('slettet')}
        />
      ),
    });
  };
}

export function showMyCase(deps: CitizenDeps): Answer {
  return async (visit) => {
    const mine = await myCase(wantedBy(visit), deps);
    if (!mine) return problemReply(visit, 'not-found');
    if (!isAppliedFor(mine.ipCase)) return toReported(visit, mine.ipCase);
    const { municipality, language } = visit;
    const context = formContext(visit, deps);
    const shown = {
      municipality,
      language,
      mine,
      summary: mine.answers && (
        <SummaryList heading="h3" sections={summary(appliedIn(mine.ipCase), mine.answers, context, language)} />
      ),
    };
    return pageReply(visit, {
      title: myCaseTexts[language].myCase.title,
      children: mine.as === 'former' ? <FormerPage {...shown} /> : <MyCasePage {...shown} today={context.today} />,
    });
  };
}
