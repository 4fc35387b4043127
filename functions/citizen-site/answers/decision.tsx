import { pageReply } from '../../../shared/web/page-reply.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import type { Reply } from '../../../shared/web/reply.ts';
import { addressesOf } from '../addresses.ts';
import { openDecision } from '../following/open-decision.ts';
import { DeadEndPage } from '../pages/dead-end-page.tsx';
import { DecisionPage } from '../pages/decision-page.tsx';
import { myCaseTexts } from '../texts/in-language.ts';
import { type Answer, type CitizenDeps, type CitizenVisit, wantedBy } from './citizen-visit.ts';

export function showDecision(deps: CitizenDeps): Answer {
  return async (visit) => {
    if (isGuess(visit)) return problemReply(visit, 'unavailable');
    const { municipality, language } = visit;
    const { decision: say } = myCaseTexts[language];
    const opened = await openDecision(wantedBy(visit), { ...deps, municipality });
    switch (opened.result) {
      case 'not-found':
        return problemReply(visit, 'not-found');
      case 'not-decided':
        return awaited(visit, say.notDecided(municipality.decisionWord));
      case 'role-unchecked':
        return awaited(visit, say.roleUnchecked(municipality.phone, municipality.decisionWord));
      case 'shown': {
        const { ipCase, as, decision, text: words, complainBy } = opened;
        const shown = { municipality, language, ipCase, as, decision, words, complainBy };
        return pageReply(visit, {
          title: say.title[municipality.decisionWord],
          children: <DecisionPage {...shown} />,
        });
      }
    }
  };
}

/**
 * A browser that loads a page because it may be wanted (Sec-Purpose: prefetch). Nobody has read it, so the complaint
 * period must not start; an error makes the browser ask again when the person really comes.
 */
function isGuess({ request }: CitizenVisit): boolean {
  return request.headers.get('sec-purpose')?.includes('prefetch') ?? false;
}

/** What has to happen before the decision is shown here. */
function awaited(visit: CitizenVisit, text: string): Reply {
  const { decision: say } = myCaseTexts[visit.language];
  const back = { href: addressesOf(visit).myCase(wantedBy(visit).reference), words: say.back };
  const title = say.awaitedTitle(visit.municipality.decisionWord);
  return pageReply(visit, {
    title,
    children: <DeadEndPage title={title} text={text} ways={[back]} />,
  });
}
