import { pageReply } from '../../../shared/web/page-reply.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import { myCase } from '../following/my-case.ts';
import { ConsentHistoryPage } from '../pages/consent-history-page.tsx';
import { consentHistoryTexts } from '../texts/in-language.ts';
import { type Answer, type CitizenDeps, wantedBy } from './citizen-visit.ts';

/** Also in a case that is over: what was answered stays theirs to see. */
export function showConsentHistory(deps: CitizenDeps): Answer {
  return async (visit) => {
    const mine = await myCase(wantedBy(visit), deps);
    if (!mine?.toldAll) return problemReply(visit, 'not-found');
    const { municipality, language } = visit;
    return pageReply(visit, {
      title: consentHistoryTexts[language].title,
      children: <ConsentHistoryPage municipality={municipality} language={language} mine={mine} />,
    });
  };
}
