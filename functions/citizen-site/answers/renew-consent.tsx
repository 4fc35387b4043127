import type { Sharing } from '../../../shared/domain/consent/consent.ts';
import type { ConsentWish } from '../../../shared/domain/consent/consent-changes.ts';
import { rowsToRenew } from '../../../shared/domain/consent/renewal.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import { type Reply, seeOther } from '../../../shared/web/reply.ts';
import { posted } from '../../../shared/web/request.ts';
import { addressesOf } from '../addresses.ts';
import type { ConsentNow } from '../consenting/find-consent.ts';
import { giveConsent } from '../consenting/give-consent.ts';
import { withdrawalNamed } from '../consenting/withdraw-consent.ts';
import { type Answer, type CitizenDeps, type CitizenVisit, formContext, wantedBy } from './citizen-visit.ts';
import { consentHash } from './consent-reading.ts';
import { noConsent, withConsent } from './with-consent.tsx';

/** The buttons stand on the consent form: whoever comes back to this address after signing in is led there. */
export async function toConsentForm(visit: CitizenVisit): Promise<Reply> {
  return seeOther(addressesOf(visit).consent(wantedBy(visit).reference));
}

/** One press renews one service, or all of those that are about to end; each else as it holds. */
export function renewConsent(deps: CitizenDeps): Answer {
  return withConsent(deps, async (visit, now) => {
    const part = posted(visit.request, 'part') ?? '';
    const named = withdrawalNamed(part, now);
    if (named === undefined || named === 'plan' || named === 'coordinator') return problemReply(visit, 'bad-request');
    const { municipality, language, session } = visit;
    const isNamed = ({ id }: Sharing) => named === 'all' || named.row === id;
    const asked = {
      wish: (found: ConsentNow) => renewing(isNamed, found, formContext(visit, deps)),
      isAsSeen: () => true,
      language,
      textHash: consentHash(visit, now, deps),
      level: session.acr,
    };
    const { result, ipCase } = await giveConsent(now, asked, { ...deps, municipality });
    if (result === 'ended' || result === 'may-not-consent') return noConsent(visit, result, { ...now, ipCase });
    return seeOther(addressesOf(visit).consentReceipt(ipCase.reference));
  });
}

function renewing(
  isNamed: (row: Sharing) => boolean,
  { ipCase, sharing }: ConsentNow,
  { municipality, today }: ReturnType<typeof formContext>,
): ConsentWish {
  const ending = rowsToRenew(sharing, ipCase, { today, municipality });
  const renewed = sharing.map((row) => {
    const found = isNamed(row) && ending.find((each) => each.row === row);
    return found ? { ...row, to: found.until } : row;
  });
  return { sharing: renewed.map(({ id: _, ...terms }) => terms) };
}
