import { instant } from '../../../shared/domain/calendar/day.ts';
import { pageReply } from '../../../shared/web/page-reply.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import { eventsSeen } from '../consenting/consent-seen.ts';
import { contactsOf } from '../following/change-addresses.ts';
import { planIn } from '../own-data/my-data.ts';
import { ConsentHistoryPage } from '../pages/consent-history-page.tsx';
import { OtherParentPage } from '../pages/other-parent-page.tsx';
import { PartOverPage } from '../pages/part-over-page.tsx';
import { otherParentsFile } from '../parties/other-parents-file.ts';
import { otherParentsView } from '../parties/other-parents-view.ts';
import { otherParentsSeat } from '../parties/parent-case.ts';
import { consentHistoryTexts, otherParentTexts } from '../texts/in-language.ts';
import { type Answer, type CitizenDeps, formContext, wantedBy } from './citizen-visit.ts';
import { downloadReply } from './download-reply.ts';

/** The case as the child's other parent may see it. */
export function showOtherParent(deps: CitizenDeps): Answer {
  return async (visit) => {
    const view = await otherParentsView(wantedBy(visit), deps);
    if (!view) return problemReply(visit, 'not-found');
    const { municipality, language } = visit;
    const { today } = formContext(visit, deps);
    if (view.ipCase.seats?.otherParent?.state === 'ended') {
      return pageReply(visit, {
        title: otherParentTexts[language].over.title,
        children: <PartOverPage municipality={municipality} language={language} view={view} />,
      });
    }
    return pageReply(visit, {
      title: otherParentTexts[language].title,
      children: <OtherParentPage municipality={municipality} language={language} today={today} view={view} />,
    });
  };
}

/** All they have answered about consent, as it was recorded. */
export function showOtherParentsHistory(deps: CitizenDeps): Answer {
  return async (visit) => {
    const ipCase = await otherParentsSeat(wantedBy(visit), deps);
    if (!ipCase) return problemReply(visit, 'not-found');
    const { municipality, language } = visit;
    const mine = { ipCase, events: eventsSeen(await deps.cases.timeline(ipCase), 'otherParent') };
    return pageReply(visit, {
      title: consentHistoryTexts[language].title,
      children: <ConsentHistoryPage municipality={municipality} language={language} mine={mine} />,
    });
  };
}

/** What the case holds of them, and nothing of anybody else's. */
export function showOtherParentsData(deps: CitizenDeps): Answer {
  return async (visit) => {
    const view = await otherParentsView(wantedBy(visit), deps);
    if (!view) return problemReply(visit, 'not-found');
    const { otherParent } = await contactsOf(view.ipCase, deps);
    const events = await deps.cases.timeline(view.ipCase);
    const reader = { context: formContext(visit, deps), language: visit.language, madeAt: instant(visit.now) };
    const plan = await planIn({ ipCase: view.ipCase, as: 'otherParent' }, deps);
    const file = otherParentsFile({ view, contact: otherParent, events, plan }, reader);
    return downloadReply(view.ipCase.reference, file);
  };
}
