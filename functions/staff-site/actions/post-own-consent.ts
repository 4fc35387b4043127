import { recordOwnConsent } from '../../../shared/domain/parties/hear-child.ts';
import type { Reply } from '../../../shared/web/reply.ts';
import { OwnConsentPage } from '../pages/own-consent-page.tsx';
import { staffPage } from '../staff-page.ts';
import { findingTexts } from '../texts/finding.ts';
import { type CaseForm, formReply } from './case-form.ts';
import { type OwnConsentTyped, readOwnConsent, typedOwnConsent } from './finding-forms.ts';
import { postForm } from './post-form.ts';
import type { PostedAction } from './posted-action.ts';

export const ownConsentForm: CaseForm<OwnConsentTyped> = {
  action: 'own-consent',
  first: 'why',
  filledIn: (_, { alone }) => ({ ...(alone?.reason && { why: alone.reason }), reason: '' }),
  show: (visit, shown) => {
    const page = staffPage(visit);
    const { title } = findingTexts[page.language].ownConsent;
    return formReply(visit, shown, { title, children: OwnConsentPage({ page, ...shown }) });
  },
};

/** Why a child's own consent holds, before it counts. */
export function postOwnConsent(posted: PostedAction): Promise<Reply> {
  const { visit, form } = posted;
  const typed = typedOwnConsent(form.values);
  const reading = readOwnConsent(typed);
  const act = { staffId: visit.session.staffId, now: visit.now };
  return postForm(posted, ownConsentForm, {
    typed,
    copy: { words: typed.reason, language: visit.municipality.language },
    read: reading.ok
      ? {
          ok: true,
          transition: (before) => recordOwnConsent(before, { ...act, finding: reading.finding }, visit.municipality),
        }
      : reading,
    answerTo: (reason) => (reason === 'unchanged' ? { field: 'why', code: 'finding-unchanged' } : reason),
    isThis: (event) =>
      reading.ok &&
      event.type === 'own-consent' &&
      event.reason === reading.finding.reason &&
      event.text === reading.finding.text,
  });
}
