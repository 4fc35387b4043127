import { isForAdult } from '../../../forms/application/facts.ts';
import type { FormContext, Problem } from '../../../forms/form.ts';
import { stepTitle } from '../../../forms/labels.ts';
import { CheckPage } from '../../../forms/pages/check-page.tsx';
import type { Draft } from '../../../shared/ports/drafts.ts';
import { Unavailable } from '../../../shared/ports/unavailable.ts';
import { pageReply } from '../../../shared/web/page-reply.ts';
import { type Reply, seeOther } from '../../../shared/web/reply.ts';
import { posted } from '../../../shared/web/request.ts';
import { applying, type FilledForm } from '../applying/filled-form.ts';
import { type Sent, submitApplication } from '../applying/submit-application.ts';
import { HandOverOffer } from '../pages/hand-over-page.tsx';
import { StoreTrouble } from '../pages/store-trouble.tsx';
import { type CitizenDeps, type FormAnswer, type FormVisit, formContext } from './citizen-visit.ts';
import { draftAt } from './draft-at.ts';
import { formPairs, formStatus } from './form-exchange.ts';
import { stepBefore } from './reach-step.ts';
import { alreadySent, changedSince, noSuchDraft } from './refusals.tsx';
import { unseenIn } from './unseen.tsx';

const step = 'se-over';

export function showCheck(filled: FilledForm, deps: CitizenDeps): FormAnswer {
  return async (visit) => {
    const to = filled.addressesIn(visit);
    const at = await draftAt({ filled, step }, visit, deps);
    if (at.found === 'draft') return checkReply(visit, filled, { draft: at.draft, context: formContext(visit, deps) });
    return seeOther(at.found === 'elsewhere' ? to.step(at.step) : to.start);
  };
}

export function sendForm(filled: FilledForm, deps: CitizenDeps): FormAnswer {
  return async (visit) => {
    const { session, request, language } = visit;
    const context = formContext(visit, deps);
    const onceKey = posted(request, 'onceKey') ?? '';
    try {
      const sending = { owner: session.owner, onceKey, pairs: formPairs(visit), context, language, filled };
      return sentReply(await submitApplication(sending, deps), visit, { filled, context });
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
      const at = await draftAt({ filled, step }, visit, deps);
      if (at.found !== 'draft') throw error;
      return checkReply(visit, filled, { draft: at.draft, context, isStoreDown: true });
    }
  };
}

type About = { readonly filled: FilledForm; readonly context: FormContext };

function sentReply(sent: Sent, visit: FormVisit, { filled, context }: About): Reply {
  const to = filled.addressesIn(visit);
  switch (sent.result) {
    case 'received':
      return seeOther(to.receipt(sent.reference));
    case 'incomplete':
      return seeOther(to.step(sent.step));
    case 'again':
      return checkReply(visit, filled, { draft: sent.draft, context });
    case 'not-confirmed':
      return checkReply(visit, filled, { draft: sent.draft, context, problems: sent.problems });
    case 'already-sent':
      return alreadySent(visit, filled, sent.reference);
    case 'changed-since':
      return changedSince(visit, filled);
    case 'no-such-draft':
      return noSuchDraft(visit, filled);
  }
}

type Shown = {
  readonly draft: Draft;
  readonly context: FormContext;
  readonly problems?: readonly Problem[];
  readonly isStoreDown?: boolean;
};

function checkReply(visit: FormVisit, filled: FilledForm, shown: Shown): Reply {
  const { draft, context, problems = [], isStoreDown = false } = shown;
  const { municipality, language, session } = visit;
  const { form } = filled;
  const to = filled.addressesIn(visit);
  const reading = { form, answers: draft.answers, context, language };
  return pageReply(visit, {
    title: stepTitle(reading, step),
    hasProblems: problems.length > 0,
    hasForm: true,
    status: formStatus(problems, isStoreDown),
    children: (
      <>
        {isStoreDown && <StoreTrouble municipality={municipality} language={language} doing="notSent" />}
        <CheckPage
          {...reading}
          problems={problems}
          formToken={session.formToken}
          onceKey={draft.onceKey}
          guard={unseenIn(visit)}
          action={to.step(step)}
          changeHref={(changed) => `${to.step(changed)}?endre`}
          backHref={to.step(stepBefore({ form, step }, draft.answers, context) ?? step)}
        />
        {filled === applying && session.kind === 'citizen' && isForAdult(draft.answers, context) && (
          <HandOverOffer municipality={municipality} language={language} />
        )}
      </>
    ),
  });
}
