import { type FormContext, type Problem, readStep } from '../../../forms/form.ts';
import { stepTitle } from '../../../forms/labels.ts';
import { StepPage } from '../../../forms/pages/step-page.tsx';
import { referenceIn } from '../../../shared/domain/applying/once-key.ts';
import type { StoredAnswers } from '../../../shared/ports/case-key.ts';
import type { Draft } from '../../../shared/ports/drafts.ts';
import { Unavailable } from '../../../shared/ports/unavailable.ts';
import { pageReply } from '../../../shared/web/page-reply.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import { type Reply, seeOther } from '../../../shared/web/reply.ts';
import { posted } from '../../../shared/web/request.ts';
import type { FilledForm } from '../applying/filled-form.ts';
import { saveStep } from '../applying/save-step.ts';
import { startDraft } from '../applying/start-draft.ts';
import { StoreTrouble } from '../pages/store-trouble.tsx';
import { applicantOf, type CitizenDeps, type FormAnswer, type FormVisit, formContext } from './citizen-visit.ts';
import { draftAt, type Filling } from './draft-at.ts';
import { formPairs, formStatus } from './form-exchange.ts';
import { stepAfter, stepBefore } from './reach-step.ts';
import { alreadySent, otherDraft } from './refusals.tsx';
import { unseenIn } from './unseen.tsx';

export function showStep(filled: FilledForm, deps: CitizenDeps): FormAnswer {
  return async (visit) => {
    const at = fillingIn(filled, visit);
    const to = filled.addressesIn(visit);
    const context = formContext(visit, deps);
    const found = await draftAt(at, visit, deps);
    if (found.found === 'draft') return stepReply(visit, at, { ...found.draft, context });
    if (found.found === 'nothing') return problemReply(visit, 'not-found');
    // A bookmark of the first page: it may be read before there is a draft; sending it begins one.
    if (found.found === 'none' && isFirst(at, visit)) return stepReply(visit, at, { answers: {}, context });
    return seeOther(found.found === 'elsewhere' ? to.step(found.step) : to.start);
  };
}

export function postStep(filled: FilledForm, deps: CitizenDeps): FormAnswer {
  return async (visit) => {
    const at = fillingIn(filled, visit);
    const to = filled.addressesIn(visit);
    const found = await draftAt(at, visit, deps);
    if ('draft' in found && !isAbout(found.draft, visit)) return otherDraft(visit, filled);
    switch (found.found) {
      case 'draft':
        return save({ ...at, draft: found.draft }, visit, deps);
      case 'sent':
        return alreadySent(visit, filled, found.reference);
      case 'elsewhere':
        return seeOther(to.step(found.step));
      case 'nothing':
        return problemReply(visit, 'not-found');
      case 'none': {
        if (!isFirst(at, visit)) return seeOther(to.start);
        // The draft ran out while its first page stood open: what was typed begins a new one.
        const draft = await startDraft({ ...applicantOf(visit), ...(filled.kind && { form: filled.kind }) }, deps);
        return save({ ...at, draft }, visit, deps);
      }
    }
  };
}

function fillingIn(filled: FilledForm, { params }: FormVisit): Filling {
  return { filled, step: params['step'] ?? '' };
}

/** Pages say which draft they were made for; a post without it, from no page of ours, means the one there is. */
function isAbout({ reference }: Draft, { request }: FormVisit): boolean {
  const onceKey = posted(request, 'onceKey');
  return onceKey === undefined || referenceIn(onceKey) === reference;
}

/** Where a form may begin without the start page; without a login it is begun there alone, where it is counted. */
function isFirst({ filled, step }: Filling, { session }: FormVisit): boolean {
  return session.kind !== 'unknown' && filled.form.steps[0]?.id === step;
}

type Saving = Filling & { readonly draft: Draft };

async function save({ draft, ...at }: Saving, visit: FormVisit, deps: CitizenDeps): Promise<Reply> {
  const { filled, step } = at;
  const context = formContext(visit, deps);
  const read = (soFar: StoredAnswers) => readStep(filled.form, step, formPairs(visit), soFar, context);
  try {
    const saved = await saveStep(draft, read, { ...deps, language: visit.language });
    if (saved.result === 'saved') return onward({ ...at, draft: saved.draft }, visit, context);
    if (saved.result === 'submitted') return alreadySent(visit, filled, draft.reference);
    if (saved.result === 'gone') return seeOther(filled.addressesIn(visit).start);
    return stepReply(visit, at, { ...saved.reading, onceKey: draft.onceKey, context });
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    const { answers } = await read(draft.answers);
    return stepReply(visit, at, { answers, onceKey: draft.onceKey, context, isStoreDown: true });
  }
}

function onward({ filled, step, draft }: Saving, visit: FormVisit, context: FormContext): Reply {
  const next = stepAfter({ form: filled.form, step }, draft.answers, { context, back: returns(visit) });
  return seeOther(filled.addressesIn(visit).step(next));
}

/** Opened by "change" on the check page; the form posts to the same address. */
function returns({ request }: FormVisit): boolean {
  return request.query.has('endre');
}

type Shown = {
  readonly answers: StoredAnswers;
  /** Of the draft, where there is one. */
  readonly onceKey?: string;
  readonly context: FormContext;
  readonly problems?: readonly Problem[];
  readonly isStoreDown?: boolean;
};

/** From the first step back to the start page. */
function addressBefore({ filled, step }: Filling, visit: FormVisit, { answers, context }: Shown): string {
  const to = filled.addressesIn(visit);
  const before = returns(visit) ? 'se-over' : stepBefore({ form: filled.form, step }, answers, context);
  return before ? to.step(before) : to.start;
}

function stepReply(visit: FormVisit, at: Filling, shown: Shown): Reply {
  const { answers, context, onceKey, problems = [], isStoreDown = false } = shown;
  const { municipality, language, session } = visit;
  const { filled, step } = at;
  const back = returns(visit);
  const reading = { form: filled.form, answers, context, language };
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
          action={`${filled.addressesIn(visit).step(step)}${back ? '?endre' : ''}`}
          returnToCheck={back}
          backHref={addressBefore(at, visit, shown)}
        />
      </>
    ),
  });
}
