import { consentReadAloud } from '../../../forms/consent/consent-text.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { type ConsentWish, changesWished } from '../../../shared/domain/consent-changes.ts';
import type { ConsentEvent } from '../../../shared/domain/event.ts';
import type { ConsentAct } from '../../../shared/domain/give-consent.ts';
import { giveConsent } from '../../../shared/domain/give-consent.ts';
import type { Reply } from '../../../shared/web/reply.ts';
import { ConsentPage } from '../pages/consent-page.tsx';
import { consentReading, staffPage } from '../staff-page.ts';
import { consentTexts } from '../texts/consent.ts';
import { type CaseForm, formReply, type ReadForm } from './case-form.ts';
import { type ConsentReading, type ConsentTyped, readConsent, typedConsent } from './consent-form.ts';
import { postForm } from './post-form.ts';
import type { PostedAction } from './posted-action.ts';

export const consentForm: CaseForm<ConsentTyped> = {
  action: 'consent',
  first: 'coordinator',
  filledIn: () => ({}),
  show: (visit, shown) => {
    const page = staffPage(visit);
    const { title } = consentTexts[page.language].note;
    return formReply(visit, shown, { title, children: ConsentPage({ page, ...shown }) });
  },
};

/** Notes what the person, or who decides for them, said aloud or on paper: not everybody can, or will, sign in. */
export function postConsent(posted: PostedAction): Promise<Reply> {
  const { form } = posted;
  const reading = readConsent(form.values);
  return postForm(posted, consentForm, {
    typed: typedConsent(form.values),
    read: toDo(posted, reading),
    answerTo: (reason) => (reason === 'ended' ? reason : { field: 'coordinator', code: 'consent-unchanged' }),
    isThis: (event, now) =>
      reading.ok && event.type === 'consent' && isSaidSo(event, reading) && holds(reading.wish, now),
  });
}

/** Whether the event has it from the same one, in the same way. */
function isSaidSo({ as, how }: ConsentEvent, said: Pick<ConsentAct, 'as' | 'how'>): boolean {
  return as === said.as && how.way === said.how.way;
}

/** Whether what was noted is so: another answer, sent from an old page, is not the same form once more. */
function holds(wish: ConsentWish, now: IpCase): boolean {
  return changesWished(now, [], wish).length === 0;
}

type Refused = Extract<ReturnType<typeof giveConsent>, { readonly ok: false }>['reason'];

function toDo({ visit, ipCase, deps }: PostedAction, reading: ConsentReading): ReadForm<Refused> {
  if (!reading.ok) return reading;
  const page = staffPage(visit);
  const act: ConsentAct = {
    wish: reading.wish,
    as: reading.as,
    how: reading.how,
    by: { who: 'staff', staffId: visit.session.staffId },
    language: ipCase.language,
    textHash: deps.hashOf(consentReadAloud(consentReading(page, ipCase)).join('\n')),
    now: visit.now,
  };
  // The parts alone are noted so: rows that are not spoken of stay as they are.
  return { ok: true, transition: (before) => giveConsent(before, { sharing: [], act }, visit.municipality) };
}
