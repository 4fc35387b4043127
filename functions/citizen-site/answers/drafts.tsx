import { firstOpenStep } from '../../../forms/form.ts';
import { pageReply } from '../../../shared/web/page-reply.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import { seeOther } from '../../../shared/web/reply.ts';
import { addressesOf } from '../addresses.ts';
import { deleteDraft, resumeDraft } from '../applying/own-drafts.ts';
import { ownDraft } from '../following/own-application.ts';
import { filledBy } from '../need-report/reporting.ts';
import { RemoveDraftPage } from '../pages/remove-draft-page.tsx';
import { draftTexts } from '../texts/in-language.ts';
import { type Answer, type CitizenDeps, formContext, wantedBy } from './citizen-visit.ts';
import { refused } from './refusals.tsx';

/** Goes on with this one, on whatever device; from there on the form's own addresses mean it. */
export function resume(deps: CitizenDeps): Answer {
  return async (visit) => {
    const draft = await resumeDraft(wantedBy(visit), deps);
    if (!draft) return problemReply(visit, 'not-found');
    const filled = filledBy(draft);
    const open = firstOpenStep(filled.form, draft.answers, formContext(visit, deps)) ?? 'se-over';
    return seeOther(filled.addressesIn(visit).step(open));
  };
}

export function askRemove(deps: CitizenDeps): Answer {
  return async (visit) => {
    const draft = await ownDraft(wantedBy(visit), deps);
    if (draft?.state !== 'draft') return problemReply(visit, 'not-found');
    const { municipality, language, session } = visit;
    return pageReply(visit, {
      title: draftTexts[language].remove.title,
      children: <RemoveDraftPage municipality={municipality} language={language} formToken={session.formToken} />,
    });
  };
}

export function remove(deps: CitizenDeps): Answer {
  return async (visit) => {
    const result = await deleteDraft(wantedBy(visit), deps);
    const to = addressesOf(visit);
    if (result === 'not-found') return problemReply(visit, 'not-found');
    if (result === 'removed') return seeOther(`${to.myCases}?slettet`);
    const { remove: say } = draftTexts[visit.language];
    const ways = [{ href: to.myCases, words: say.toMyCases }] as const;
    return refused(visit, { title: say.keptTitle, text: say.kept(visit.municipality.phone), ways });
  };
}
