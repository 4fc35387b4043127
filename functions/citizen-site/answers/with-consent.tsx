import { isAppliedFor } from '../../../shared/domain/case.ts';
import { awaitsReason, decides } from '../../../shared/domain/parties/may-consent.ts';
import { parentDecides } from '../../../shared/domain/parties/parents.ts';
import { lostRole } from '../../../shared/domain/parties/told.ts';
import { pageReply } from '../../../shared/web/page-reply.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import type { Reply } from '../../../shared/web/reply.ts';
import { addressesOf } from '../addresses.ts';
import { type ConsentNow, findConsent, type NoConsent } from '../consenting/find-consent.ts';
import { lostRoleWords } from '../following/case-shown.ts';
import { DeadEndPage } from '../pages/dead-end-page.tsx';
import type { GiversCase } from '../parties/parent-case.ts';
import { ageTexts, consentTexts, myCaseTexts } from '../texts/in-language.ts';
import { type Answer, type CitizenDeps, type CitizenVisit, wantedBy } from './citizen-visit.ts';
import { toReported } from './to-reported.ts';

/** A page about the consent of one's own case, where there is one to give or take back. */
export function withConsent(
  deps: CitizenDeps,
  answer: (visit: CitizenVisit, now: ConsentNow) => Promise<Reply>,
): Answer {
  return async (visit) => {
    const found = await findConsent(wantedBy(visit), deps);
    const ipCase = found.result === 'found' ? found.now.ipCase : found.result !== 'not-found' && found.ipCase;
    if (ipCase && !isAppliedFor(ipCase)) return toReported(visit, ipCase);
    switch (found.result) {
      case 'found':
        return answer(visit, found.now);
      case 'not-found':
        return problemReply(visit, 'not-found');
      case 'ended':
      case 'may-not-consent':
        return noConsent(visit, found.result, found);
    }
  };
}

/** Why there is nothing to consent to here, and the ways on. What was posted all the same was not taken in (409). */
export function noConsent(visit: CitizenVisit, why: NoConsent, { ipCase, giver }: GiversCase): Reply {
  const { cannot, back } = consentTexts[visit.language];
  const to = addressesOf(visit);
  const myCase = { href: to.myCase(ipCase.reference), words: back };
  const isAsking = visit.request.method !== 'POST';
  if (why === 'ended') {
    const apply = { href: to.apply, words: cannot.apply };
    return deadEnd(visit, 409, { title: cannot.endedTitle, text: cannot.ended, ways: [myCase, apply] });
  }
  return deadEnd(visit, isAsking ? 200 : 409, {
    title: cannot.title,
    text: roleText(visit, { ipCase, giver }),
    ways: [myCase],
  });
}

function deadEnd(visit: CitizenVisit, status: number, page: Parameters<typeof DeadEndPage>[0]): Reply {
  return pageReply(visit, { title: page.title, status, children: <DeadEndPage {...page} /> });
}

function roleText({ language, municipality }: CitizenVisit, { ipCase, giver }: GiversCase): string {
  const { cannot } = consentTexts[language];
  const { uncheckedWait, refusedRole } = myCaseTexts[language].myCase;
  const { phone } = municipality;
  if (giver === 'otherParent') return refusedRole(phone);
  if (!decides(ipCase) || !parentDecides(ipCase)) return cannot.otherRole(phone);
  const lost = lostRole(ipCase);
  if (awaitsReason(ipCase)) return ageTexts[language].alone.awaits(phone);
  return lost
    ? lostRoleWords(lost, myCaseTexts[language].myCase, phone)
    : `${cannot.unchecked} ${uncheckedWait(phone)}`;
}
