import { pageReply } from '../../../shared/web/page-reply.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import { reportReceipt } from '../following/own-receipt.ts';
import { ReportReceiptPage } from '../pages/report-receipt-page.tsx';
import { reportTexts } from '../texts/in-language.ts';
import { type Answer, type CitizenDeps, wantedBy } from './citizen-visit.ts';

export function showReportReceipt(deps: CitizenDeps): Answer {
  return async (visit) => {
    const receipt = await reportReceipt(wantedBy(visit), deps);
    if (!receipt) return problemReply(visit, 'not-found');
    const { municipality, language } = visit;
    return pageReply(visit, {
      title: reportTexts[language].receipt.title,
      children: <ReportReceiptPage municipality={municipality} language={language} receipt={receipt} />,
    });
  };
}
