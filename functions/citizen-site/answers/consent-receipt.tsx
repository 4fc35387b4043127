import { pageReply } from '../../../shared/web/page-reply.ts';
import { ConsentReceiptPage } from '../pages/consent-receipt-page.tsx';
import { consentTexts } from '../texts/in-language.ts';
import type { Answer, CitizenDeps } from './citizen-visit.ts';
import { consentReading, roleIn } from './consent-reading.ts';
import { withConsent } from './with-consent.tsx';

export function showConsentReceipt(deps: CitizenDeps): Answer {
  return withConsent(deps, async (visit, now) => {
    const reading = consentReading(visit, { now, answers: roleIn(now) }, deps);
    return pageReply(visit, {
      title: consentTexts[visit.language].receipt.title,
      children: <ConsentReceiptPage reading={reading} now={now} />,
    });
  });
}
