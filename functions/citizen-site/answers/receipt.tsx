import { pageReply } from '../../../shared/web/page-reply.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import { ownApplication } from '../own-application.ts';
import { ReceiptPage } from '../pages/receipt-page.tsx';
import { texts } from '../texts/in-language.ts';
import { type Answer, type CitizenDeps, wantedBy } from './citizen-visit.ts';

export function showReceipt(deps: CitizenDeps): Answer {
  return async (visit) => {
    const application = await ownApplication(wantedBy(visit), deps);
    const ipCase = application && (await deps.cases.find(application));
    if (!ipCase) return problemReply(visit, 'not-found');
    const { municipality, language } = visit;
    return pageReply(visit, {
      title: texts[language].receipt.title,
      children: <ReceiptPage municipality={municipality} language={language} ipCase={ipCase} />,
    });
  };
}
