import { isAppliedFor } from '../../../shared/domain/case.ts';
import { pageReply } from '../../../shared/web/page-reply.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import { ownCase } from '../following/own-case.ts';
import { ReceiptPage } from '../pages/receipt-page.tsx';
import { applyingTexts } from '../texts/in-language.ts';
import { type Answer, type CitizenDeps, wantedBy } from './citizen-visit.ts';
import { toReported } from './to-reported.ts';

export function showReceipt(deps: CitizenDeps): Answer {
  return async (visit) => {
    const own = await ownCase(wantedBy(visit), deps);
    // What another sent is receipted to the other; of what was taken over the case's page shows what was sent.
    if (!own?.answers || own.as === 'former') return problemReply(visit, 'not-found');
    const { ipCase } = own;
    if (!isAppliedFor(ipCase)) return toReported(visit, ipCase);
    const { municipality, language } = visit;
    return pageReply(visit, {
      title: applyingTexts[language].receipt.title,
      children: <ReceiptPage municipality={municipality} language={language} ipCase={ipCase} />,
    });
  };
}
