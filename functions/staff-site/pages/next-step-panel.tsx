import type { IpCase } from '../../../shared/domain/case.ts';
import type { Task } from '../../../shared/domain/telling/notice.ts';
import type { CaseAction } from '../access.ts';
import { type NextStep, nextStep } from '../case/next-step.ts';
import { leaderOf, nameOf, type StaffPage } from '../staff-page.ts';
import { stepTexts } from '../texts/step.ts';
import { stepWords } from '../words/step-words.ts';
import { OtherActions } from './other-actions.tsx';
import { StepControls } from './step-controls.tsx';

type Props = {
  readonly page: StaffPage;
  readonly ipCase: IpCase;
  readonly tasks: readonly Task[];
  /** What this employee may do in this case as it stands. */
  readonly actions: readonly CaseAction[];
};

/** The one thing to do now, why, and the buttons that do it; other ways on stand below, smaller. */
export function NextStepPanel(props: Props) {
  const { page, ipCase, tasks, actions } = props;
  const step = nextStep(ipCase, tasks, page);
  const { title, why } = stepWords(step, ipCase, page);
  const action = actionOf(step);
  const next = step.step === 'ask-consent' ? (['consent', 'ask-consent'] as const) : action ? [action] : [];
  const own = action === undefined || actions.includes(action);
  return (
    <section class="ip-next" aria-labelledby="neste-steg">
      <p class="ip-next__label">{stepTexts[page.language].title}</p>
      <h2 id="neste-steg" class="ds-heading" data-size="md">
        {title}
      </h2>
      {why.map((line) => (
        <p key={line} class="ds-paragraph">
          {line}
        </p>
      ))}
      {own ? <StepControls {...props} step={step} /> : <p>{whoDoes(step, ipCase, page)}</p>}
      <OtherActions page={page} ipCase={ipCase} actions={actions} next={next} />
    </section>
  );
}

function actionOf(step: NextStep): CaseAction | undefined {
  switch (step.step) {
    case 'take':
    case 'check-role':
    case 'decide':
    case 'appoint':
    case 'revise':
    case 'close':
      return step.step;
    case 'answer-complaint':
    case 'await-governor':
      return 'complaint';
    case 'check-parent':
      return 'check-role';
    case 'make-plan':
      return 'plan';
    case 'ask-consent':
      return 'consent';
    case 'await-information':
      return 'information-by-phone';
    case 'call':
      return 'called';
    case 'ask-person':
      return 'report-answer';
    case 'ask-coordinator':
      return 'task-done';
    case 'tasks':
    case 'wait':
    case 'declined':
    case 'coordinate':
    case 'paused':
    case 'complaint':
    case 'over':
      return undefined;
  }
}

/** Plan and revision are the coordinator's, all else the leader's. */
function whoDoes({ step }: NextStep, { coordinator, unit }: IpCase, page: StaffPage): string {
  const texts = stepTexts[page.language];
  const isCoordinators = step === 'make-plan' || step === 'revise';
  if (coordinator && isCoordinators) return texts.coordinatorDoes(nameOf(page, coordinator.staffId));
  return texts.leaderDoes(leaderOf(page, unit));
}
