import type { ComponentChildren } from 'preact';
import type { Answers, Form, Problem } from '../../../forms/form.ts';
import { stepTitle } from '../../../forms/labels.ts';
import { pageReply } from '../../../shared/web/page-reply.ts';
import type { Reply } from '../../../shared/web/reply.ts';
import { addressesOf } from '../addresses.ts';
import { DeadEndPage } from '../pages/dead-end-page.tsx';
import { OwnFormPage } from '../pages/own-form-page.tsx';
import { ownCaseTexts } from '../texts/in-language.ts';
import { type CitizenDeps, type CitizenVisit, formContext } from './citizen-visit.ts';
import { formStatus } from './form-exchange.ts';

export type OwnForm = {
  readonly form: Form;
  readonly reference: string;
  readonly action: string;
  readonly submit: string;
  /** Sent along, where sending twice must do it once. */
  readonly onceKey?: string;
  readonly answers: Answers;
  readonly problems?: readonly Problem[];
  readonly isStoreDown?: boolean;
  /** What the form was made from has changed since: it was not taken in (409). */
  readonly isStale?: boolean;
  /** Between the heading and the form, say what is asked. */
  readonly before?: ComponentChildren;
  /** What the form carries besides its questions: names and values. */
  readonly hidden?: readonly (readonly [name: string, value: string])[];
  /** What a store that is down means here, where not all that was typed stands on the page still. */
  readonly trouble?: string;
};

/** A form of one step about one's own case, as it stands with these answers. */
export function ownFormReply(visit: CitizenVisit, shown: OwnForm, deps: CitizenDeps): Reply {
  const { problems = [], isStoreDown = false, isStale = false, before, hidden = [], ...rest } = shown;
  const reading = { ...rest, context: formContext(visit, deps), language: visit.language };
  const [step = ''] = shown.form.steps.map(({ id }) => id);
  return pageReply(visit, {
    title: stepTitle(reading, step),
    hasProblems: problems.length > 0,
    hasForm: true,
    status: isStale ? 409 : formStatus(problems, isStoreDown),
    children: (
      <OwnFormPage
        {...reading}
        problems={problems}
        formToken={visit.session.formToken}
        isStoreDown={isStoreDown}
        hidden={hidden}
      >
        {before}
      </OwnFormPage>
    ),
  });
}

/** It cannot be done in this case as it stands now (409). */
export function ownCaseDeadEnd(
  visit: CitizenVisit,
  { reference, ...page }: { readonly reference: string; readonly title: string; readonly text: string },
): Reply {
  const back = { href: addressesOf(visit).myCase(reference), words: ownCaseTexts[visit.language].back };
  return pageReply(visit, { title: page.title, status: 409, children: <DeadEndPage {...page} ways={[back]} /> });
}
