import { isForAdult } from '../../../forms/application/facts.ts';
import { application } from '../../../forms/application/form.ts';
import type { FormContext, Problem } from '../../../forms/form.ts';
import { stepTitle } from '../../../forms/labels.ts';
import { CheckPage } from '../../../forms/pages/check-page.tsx';
import { type Draft, Unavailable } from '../../../shared/ports.ts';
import { pageReply } from '../../../shared/web/page-reply.ts';
import { type Reply, seeOther } from '../../../shared/web/reply.ts';
import { posted } from '../../../shared/web/request.ts';
import { addressesOf } from '../addresses.ts';
import { HandOverOffer } from '../pages/hand-over-page.tsx';
import { StoreTrouble } from '../pages/store-trouble.tsx';
import { type Sent, submitApplication } from '../submit-application.ts';
import { type CitizenDeps, type FormAnswer, type FormVisit, formContext } from './citizen-visit.ts';
import { draftAt } from './draft-at.ts';
import { formPairs, formStatus } from './form-exchange.ts';
import { stepBefore } from './reach-step.ts';
import { alreadySent, changedSince, noSuchDraft } from './refusals.tsx';
import { unseenIn } from './unseen.tsx';

const step = 'se-over';

export function showCheck(deps: CitizenDeps): FormAnswer {
  return async (visit) => {
    const at = await draftAt(step, visit, deps);
    if (at.found === 'draft') return checkReply(visit, { draft: at.draft, context: formContext(visit, deps) });
    return seeOther(at.found === 'elsewhere' ? addressesOf(visit).step(at.step) : addressesOf(visit).apply);
  };
}

export function sendApplication(deps: CitizenDeps): FormAnswer {
  return async (visit) => {
    const { session, request } = visit;
    const context = formContext(visit, deps);
    const onceKey = posted(request, 'onceKey') ?? '';
    try {
      const sent = await submitApplication({ owner: session.owner, onceKey, pairs: formPairs(visit), context }, deps);
      return sentReply(sent, visit, context);
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
      const at = await draftAt(step, visit, deps);
      if (at.found !== 'draft') throw error;
      return checkReply(visit, { draft: at.draft, context, isStoreDown: true });
    }
  };
}

function sentReply(sent: Sent, visit: FormVisit, context: FormContext): Reply {
  const to = addressesOf(visit);
  switch (sent.result) {
    case 'received':
      return seeOther(to.receipt(sent.reference));
    case 'incomplete':
      return seeOther(to.step(sent.step));
    case 'again':
      return checkReply(visit, { draft: sent.draft, context });
    case 'not-confirmed':
      return checkReply(visit, { draft: sent.draft, context, problems: sent.problems });
    case 'already-sent':
      return alreadySent(visit, sent.reference);
    case 'changed-since':
      return changedSince(visit);
    case 'no-such-draft':
      return noSuchDraft(visit);
  }
}

type Shown = {
  readonly draft: Draft;
  readonly context: FormContext;
  readonly problems?: readonly Problem[];
  readonly isStoreDown?: boolean;
};

function checkReply(visit: FormVisit, { draft, context, problems = [], isStoreDown = false }: Shown): Reply {
  const { municipality, language, session } = visit;
  const to = addressesOf(visit);
  const reading = { form: application, answers: draft.answers, context, language };
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
          backHref={to.step(stepBefore(step, draft.answers, context) ?? step)}
        />
        {session.kind === 'citizen' && isForAdult(draft.answers, context) && (
          <HandOverOffer municipality={municipality} language={language} />
        )}
      </>
    ),
  });
}
