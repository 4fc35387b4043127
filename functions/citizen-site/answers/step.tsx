import { application } from '../../../forms/application/form.ts';
import { type FormContext, type Problem, readStep } from '../../../forms/form.ts';
import { stepTitle } from '../../../forms/labels.ts';
import { StepPage } from '../../../forms/pages/step-page.tsx';
import { type Draft, type StoredAnswers, Unavailable } from '../../../shared/ports.ts';
import { pageReply } from '../../../shared/web/page-reply.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import { type Reply, seeOther } from '../../../shared/web/reply.ts';
import { posted } from '../../../shared/web/request.ts';
import { addressesOf } from '../addresses.ts';
import { referenceIn } from '../draft-life.ts';
import { StoreTrouble } from '../pages/store-trouble.tsx';
import { saveStep } from '../save-step.ts';
import { startDraft } from '../start-draft.ts';
import { applicantOf, type CitizenDeps, type FormAnswer, type FormVisit, formContext } from './citizen-visit.ts';
import { draftAt } from './draft-at.ts';
import { formPairs, formStatus } from './form-exchange.ts';
import { stepAfter, stepBefore } from './reach-step.ts';
import { alreadySent, otherDraft } from './refusals.tsx';
import { unseenIn } from './unseen.tsx';

export function showStep(deps: CitizenDeps): FormAnswer {
  return async (visit) => {
    const at = await draftAt(stepOf(visit), visit, deps);
    const context = formContext(visit, deps);
    if (at.found === 'draft') return stepReply(visit, { ...at.draft, context });
    if (at.found === 'nothing') return problemReply(visit, 'not-found');
    // A bookmark of the first page: it may be read before there is a draft; sending it begins one.
    if (at.found === 'none' && isFirst(visit)) return stepReply(visit, { answers: {}, context });
    return seeOther(at.found === 'elsewhere' ? addressesOf(visit).step(at.step) : addressesOf(visit).apply);
  };
}

export function postStep(deps: CitizenDeps): FormAnswer {
  return async (visit) => {
    const at = await draftAt(stepOf(visit), visit, deps);
    if ('draft' in at && !isAbout(at.draft, visit)) return otherDraft(visit);
    switch (at.found) {
      case 'draft':
        return save(at.draft, visit, deps);
      case 'sent':
        return alreadySent(visit, at.reference);
      case 'elsewhere':
        return seeOther(addressesOf(visit).step(at.step));
      case 'nothing':
        return problemReply(visit, 'not-found');
      case 'none':
        // The draft ran out while its first page stood open: what was typed begins a new one.
        return isFirst(visit) ? save(await startDraft(applicantOf(visit), deps), visit, deps) : toStart(visit);
    }
  };
}

/** Pages say which draft they were made for; a post without it, from no page of ours, means the one there is. */
function isAbout({ reference }: Draft, { request }: FormVisit): boolean {
  const onceKey = posted(request, 'onceKey');
  return onceKey === undefined || referenceIn(onceKey) === reference;
}

function stepOf({ params }: FormVisit): string {
  return params['step'] ?? '';
}

/** Where a form may begin without the start page; without a login it is begun there alone, where it is counted. */
function isFirst(visit: FormVisit): boolean {
  return visit.session.kind !== 'unknown' && application.steps[0]?.id === stepOf(visit);
}

function toStart(visit: FormVisit): Reply {
  return seeOther(addressesOf(visit).apply);
}

async function save(draft: Draft, visit: FormVisit, deps: CitizenDeps): Promise<Reply> {
  const step = stepOf(visit);
  const context = formContext(visit, deps);
  const read = (soFar: StoredAnswers) => readStep(application, step, formPairs(visit), soFar, context);
  try {
    const saved = await saveStep(draft, read, deps);
    if (saved.result === 'saved') return onward(saved.draft, visit, context);
    if (saved.result === 'submitted') return alreadySent(visit, draft.reference);
    if (saved.result === 'gone') return toStart(visit);
    return stepReply(visit, { ...saved.reading, onceKey: draft.onceKey, context });
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    const { answers } = await read(draft.answers);
    return stepReply(visit, { answers, onceKey: draft.onceKey, context, isStoreDown: true });
  }
}

function onward({ answers }: Draft, visit: FormVisit, context: FormContext): Reply {
  return seeOther(addressesOf(visit).step(stepAfter(stepOf(visit), answers, { context, back: returns(visit) })));
}

/** Opened by "change" on the check page; the form posts to the same address. */
function returns({ request }: FormVisit): boolean {
  return request.query.has('endre');
}

type Here = { readonly answers: StoredAnswers; readonly context: FormContext; readonly back: boolean };

/** From the first step back to the start page. */
function addressBefore(step: string, visit: FormVisit, { answers, context, back }: Here): string {
  const to = addressesOf(visit);
  const before = back ? 'se-over' : stepBefore(step, answers, context);
  return before ? to.step(before) : to.apply;
}

type Shown = {
  readonly answers: StoredAnswers;
  /** Of the draft, where there is one. */
  readonly onceKey?: string;
  readonly context: FormContext;
  readonly problems?: readonly Problem[];
  readonly isStoreDown?: boolean;
};

function stepReply(visit: FormVisit, shown: Shown): Reply {
  const { answers, context, onceKey, problems = [], isStoreDown = false } = shown;
  const { municipality, language, session } = visit;
  const step = stepOf(visit);
  const back = returns(visit);
  const reading = { form: application, answers, context, language };
  return pageReply(visit, {
    title: stepTitle(reading, step),
    hasProblems: problems.length > 0,
    hasForm: true,
    status: formStatus(problems, isStoreDown),
    children: (
      <>
        {isStoreDown && <StoreTrouble municipality={municipality} language={language} doing="notSaved" />}
        <StepPage
          {...reading}
          step={step}
          problems={problems}
          formToken={session.formToken}
          {...(onceKey && { onceKey })}
          guard={unseenIn(visit)}
          action={`${addressesOf(visit).step(step)}${back ? '?endre' : ''}`}
          returnToCheck={back}
          backHref={addressBefore(step, visit, { answers, context, back })}
        />
      </>
    ),
  });
}
