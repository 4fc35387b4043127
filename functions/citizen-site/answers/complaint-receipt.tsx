import { pageReply } from '../../../shared/web/page-reply.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import { findDecision, lastComplaint } from '../following/send-complaint.ts';
import { ComplaintReceiptPage } from '../pages/complaint-receipt-page.tsx';
import { complaintTexts } from '../texts/in-language.ts';
import { type Answer, type CitizenDeps, formContext, wantedBy } from './citizen-visit.ts';

export function showComplaintReceipt(deps: CitizenDeps): Answer {
  return async (visit) => {
    const found = await findDecision(wantedBy(visit), deps);
    const isTheirs = found.result === 'found' || found.result === 'open';
    const complaint = isTheirs && lastComplaint(await deps.cases.timeline(found.ipCase));
    if (!complaint) return problemReply(visit, 'not-found');
    const { language } = visit;
    const context = formContext(visit, deps);
    return pageReply(visit, {
      title: complaintTexts[language].receipt.title,
      children: <ComplaintReceiptPage {...{ context, language, complaint }} ipCase={found.ipCase} />,
    });
  };
}
