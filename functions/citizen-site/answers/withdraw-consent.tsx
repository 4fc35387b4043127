import { pageReply } from '../../../shared/web/page-reply.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import { seeOther } from '../../../shared/web/reply.ts';
import { posted } from '../../../shared/web/request.ts';
import { addressesOf } from '../addresses.ts';
import type { ConsentNow } from '../consenting/find-consent.ts';
import { giveConsent } from '../consenting/give-consent.ts';
import { withdrawalNamed, withdrawing } from '../consenting/withdraw-consent.ts';
import { WithdrawConsentPage } from '../pages/withdraw-consent-page.tsx';
import { consentTexts } from '../texts/in-language.ts';
import type { Answer, CitizenDeps } from './citizen-visit.ts';
import { consentReading, roleIn, withdrawalHash } from './consent-reading.ts';
import { noConsent, withConsent } from './with-consent.tsx';

export function askWithdrawConsent(deps: CitizenDeps): Answer {
  return withConsent(deps, async (visit, now) => {
    const reading = consentReading(visit, { now, answers: roleIn(now) }, deps);
    return pageReply(visit, {
      title: consentTexts[visit.language].withdraw.title,
      children: <WithdrawConsentPage reading={reading} now={now} formToken={visit.session.formToken} />,
    });
  });
}

/** Taking back goes first: it never fails because something else of the consent was changed meanwhile. */
export function withdrawConsent(deps: CitizenDeps): Answer {
  return withConsent(deps, async (visit, now) => {
    const withdrawal = withdrawalNamed(posted(visit.request, 'part') ?? '', now);
    if (!withdrawal) return problemReply(visit, 'bad-request');
    const { municipality, language, session } = visit;
    const reading = consentReading(visit, { now, answers: roleIn(now) }, deps);
    const asked = {
      wish: (found: ConsentNow) => withdrawing(withdrawal, found),
      isAsSeen: () => true,
      language,
      textHash: withdrawalHash(reading, typeof withdrawal === 'string' ? withdrawal : 'sharing', deps),
      level: session.acr,
    };
    const { result, ipCase } = await giveConsent(now, asked, { ...deps, municipality });
    if (result === 'ended' || result === 'may-not-consent') return noConsent(visit, result, { ...now, ipCase });
    return seeOther(addressesOf(visit).consentReceipt(ipCase.reference));
  });
}
