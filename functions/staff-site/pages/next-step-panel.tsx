import type { ComponentChildren } from 'preact';
import type { IpCase } from '../../../shared/domain/case.ts';
import type { Day } from '../../../shared/domain/day.ts';
import type { Task } from '../../../shared/domain/notice.ts';
import { writtenDay } from '../../../shared/notices/written-day.ts';
import type { CaseAction } from '../access.ts';
import { type NextStep, nextStep } from '../next-step.ts';
import { leaderOf, type StaffPage } from '../staff-page.ts';
import { actionTexts } from '../texts/action.ts';
import { caseTexts } from '../texts/case.ts';
import { ActionForm } from './action-form.tsx';
import { AnswerLinks } from './answer-links.tsx';
import { CallForm } from './call-form.tsx';
import { RoleButtons } from './role-buttons.tsx';

type Props = {
  readonly page: StaffPage;
  readonly ipCase: IpCase;
  readonly tasks: readonly Task[];
  readonly actions: readonly CaseAction[];
};

/** The one thing to do now, why, and the buttons that do it; other ways on stand below, smaller. */
export function NextStepPanel(props: Props) {
  const { page, ipCase, tasks, actions } = props;
  const step = nextStep(ipCase, tasks);
  const { title, why } = words(step, page);
  const texts = actionTexts[page.language].next;
  const action = actionOf(step);
  const own = action === undefined || actions.includes(action);
  return (
    <section class="ip-next" aria-labelledby="neste-steg">
      <p class="ip-next__label">{texts.title}</p>
      <h2 id="neste-steg" class="ds-heading" data-size="md">
        {title}
      </h2>
      {why.map((line) => (
        <p key={line} class="ds-paragraph">
          {line}
        </p>
      ))}
      {own ? <StepControls {...props} step={step} /> : <p>{texts.notYours(leaderOf(page, ipCase.unit))}</p>}
      <AlsoPossible {...props} step={step} />
    </section>
  );
}

function words(step: NextStep, page: StaffPage): { readonly title: string; readonly why: readonly string[] } {
  const texts = actionTexts[page.language].next;
  const word = page.municipality.decisionWord;
  switch (step.step) {
    case 'take':
      return { title: texts.take, why: [texts.takeWhy(writtenDay(step.by, page.language))] };
    case 'call':
      return { title: texts.call, why: [texts.callWhy(step.when && caseTexts[page.language].time[step.when])] };
    case 'check-role':
      return { title: texts.checkRole, why: [texts.checkRoleWhy(step.role)] };
    case 'decide':
      return { title: decideTitle(step.by, page), why: decideWhy(step, page) };
    case 'tasks':
      return { title: texts.tasks, why: [texts.tasksWhy] };
    case 'wait':
      return { title: texts.wait, why: [texts.waitWhy(word)] };
    case 'read':
      return { title: texts.read, why: [texts.readWhy(writtenDay(step.on, page.language), word)] };
    case 'over':
      return { title: texts.over, why: [texts.overWhy] };
  }
}

function decideTitle(by: Day, { language, municipality, today }: StaffPage): string {
  const texts = actionTexts[language].next;
  const title = by < today ? texts.decideOverdue : texts.decide;
  return title(writtenDay(by, language), municipality.decisionWord);
}

function decideWhy(step: Extract<NextStep, { readonly step: 'decide' }>, page: StaffPage): readonly string[] {
  const texts = actionTexts[page.language].next;
  const why = texts.decideWhy(page.municipality.decisionWord);
  const { preliminaryOn } = step;
  if (!preliminaryOn || preliminaryOn < page.today) return [why];
  return [why, texts.preliminaryWhy(writtenDay(preliminaryOn, page.language))];
}

function actionOf({ step }: NextStep): CaseAction | undefined {
  switch (step) {
    case 'take':
    case 'check-role':
    case 'decide':
      return step;
    case 'call':
      return 'called';
    case 'tasks':
    case 'wait':
    case 'read':
    case 'over':
      return undefined;
  }
}

function StepControls({ page, ipCase, step, actions }: Props & { readonly step: NextStep }): ComponentChildren {
  const texts = actionTexts[page.language];
  switch (step.step) {
    case 'take':
      return (
        <ActionForm page={page} ipCase={ipCase} action="take">
          <Submit>{texts.next.takeButton}</Submit>
        </ActionForm>
      );
    case 'call':
      return <CallForm page={page} ipCase={ipCase} variant="primary" />;
    case 'check-role':
      return <RoleButtons page={page} ipCase={ipCase} />;
    case 'decide':
      return <AnswerLinks page={page} ipCase={ipCase} actions={actions} prominent />;
    default:
      return undefined;
  }
}

function Submit({ children }: { readonly children: string }) {
  return (
    <button class="ds-button" type="submit">
      {children}
    </button>
  );
}

/** Ways on that are not the next step; ringing may come before taking the case. */
function AlsoPossible({ page, ipCase, actions, step }: Props & { readonly step: NextStep }) {
  const mayAnswer = actions.includes('decide') && step.step !== 'decide';
  const mayCall = actions.includes('called') && step.step !== 'call';
  if (!mayAnswer && !mayCall) return null;
  return (
    <div class="ip-next__also">
      <h3 class="ds-heading" data-size="2xs">
        {actionTexts[page.language].otherActions}
      </h3>
      {mayAnswer && <AnswerLinks page={page} ipCase={ipCase} actions={actions} />}
      {mayCall && <CallForm page={page} ipCase={ipCase} variant="secondary" />}
    </div>
  );
}
