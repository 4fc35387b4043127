import type { IpCase } from '../../../shared/domain/case.ts';
import type { CaseEvent } from '../../../shared/domain/event.ts';
import type { CaseAction } from '../access.ts';
import type { Copy } from '../actions/case-form.ts';
import { casePath, type StaffPage } from '../staff-page.ts';
import { actionTexts, type FormProblem, type Refusal } from '../texts/action.ts';
import { ActionForm } from './action-form.tsx';
import { ChangedNotice } from './changed-notice.tsx';

export type Stopped =
  | { readonly why: 'refused'; readonly refusal: Refusal }
  | { readonly why: 'incomplete'; readonly problem: FormProblem }
  | { readonly why: 'changed'; readonly events: readonly CaseEvent[] };

export type StoppedProps = {
  readonly page: StaffPage;
  readonly ipCase: IpCase;
  readonly stopped: Stopped;
  /** What was typed, so that no words are lost. */
  readonly typed?: Copy | undefined;
  /** The same again, for the case as it is now; absent where its state no longer allows it. */
  readonly again?: { readonly action: CaseAction; readonly values: Readonly<Record<string, string>> };
};

export function stoppedTitle(stopped: Stopped, { language }: StaffPage): string {
  return stopped.why === 'changed' ? actionTexts[language].changedTitle : actionTexts[language].refusedTitle;
}

/** Why an action was not carried out, what was typed, and the way on. Nothing was stored. */
export function StoppedPage({ page, ipCase, stopped, typed, again }: StoppedProps) {
  const texts = actionTexts[page.language];
  return (
    <div class="ip-case">
      <h1 class="ds-heading" data-size="lg">
        {stoppedTitle(stopped, page)}
      </h1>
      <Reason page={page} ipCase={ipCase} stopped={stopped} />
      {typed?.words && (
        <section aria-labelledby="skrevet">
          <h2 id="skrevet" class="ds-heading" data-size="xs">
            {texts.typedCopy}
          </h2>
          <blockquote class="ip-quote" lang={typed.language}>
            {typed.words}
          </blockquote>
        </section>
      )}
      {again && (
        <ActionForm page={page} ipCase={ipCase} action={again.action}>
          {Object.entries(again.values).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <button class="ds-button" type="submit">
            {texts.sendAgain}
          </button>
        </ActionForm>
      )}
      <p class="ip-actions">
        <a class="ds-button" data-variant="secondary" href={casePath(page, ipCase.reference)}>
          {texts.toCase}
        </a>
      </p>
    </div>
  );
}

function Reason({ page, ipCase, stopped }: Pick<StoppedProps, 'page' | 'ipCase' | 'stopped'>) {
  const texts = actionTexts[page.language];
  switch (stopped.why) {
    case 'refused':
      return <p class="ds-paragraph">{texts.refusal[stopped.refusal]}</p>;
    case 'incomplete':
      return <p class="ds-paragraph">{texts.problem[stopped.problem]}</p>;
    case 'changed':
      return <ChangedNotice page={page} ipCase={ipCase} events={stopped.events} />;
  }
}
