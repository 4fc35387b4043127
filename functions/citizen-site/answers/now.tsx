import { isAppliedFor } from '../../../shared/domain/case.ts';
import { pageReply } from '../../../shared/web/page-reply.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import { ownApplication } from '../following/own-application.ts';
import { NowPage } from '../pages/now-page.tsx';
import { myCaseTexts } from '../texts/in-language.ts';
import { type Answer, type CitizenDeps, formContext, wantedBy } from './citizen-visit.ts';
import { toReported } from './to-reported.ts';

export function showNow(deps: CitizenDeps): Answer {
  return async (visit) => {
    const application = await ownApplication(wantedBy(visit), deps);
    const ipCase = application && (await deps.cases.find(application));
    if (!ipCase) return problemReply(visit, 'not-found');
    if (!isAppliedFor(ipCase)) return toReported(visit, ipCase);
    const { municipality, language } = visit;
    const { today } = formContext(visit, deps);
    return pageReply(visit, {
      title: myCaseTexts[language].myCase.next,
      children: <NowPage municipality={municipality} language={language} today={today} ipCase={ipCase} />,
    });
  };
}
