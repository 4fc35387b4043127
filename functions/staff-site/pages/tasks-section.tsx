import type { IpCase } from '../../../shared/domain/case.ts';
import { canUntick } from '../../../shared/domain/handling/undo-task.ts';
import type { Task } from '../../../shared/domain/telling/notice.ts';
import type { CaseAction } from '../access.ts';
import { type LetterRef, lettersFor } from '../letters/letter-name.ts';
import { casePath, nameOf, type StaffPage } from '../staff-page.ts';
import { caseTexts } from '../texts/case.ts';
import { longMoment } from '../texts/dates.ts';
import { transitionTexts } from '../texts/transition.ts';
import { taskWords } from '../words/task-words.ts';
import { ActionForm } from './action-form.tsx';
import { CaseSection } from './case-section.tsx';
import { LettersOfTask } from './letter-links.tsx';

type Props = {
  readonly page: StaffPage;
  readonly ipCase: IpCase;
  readonly tasks: readonly Task[];
  readonly actions: readonly CaseAction[];
  readonly letters: readonly LetterRef[];
};

/** What a person must do because no message can; open ones first, each with its button. */
export function TasksSection({ page, ipCase, tasks, actions, letters }: Props) {
  const open = tasks.filter(({ doneAt }) => !doneAt);
  const done = tasks.filter(({ doneAt }) => doneAt);
  return (
    <CaseSection page={page} section="tasks">
      {tasks.length === 0 && <p class="ds-paragraph">{caseTexts[page.language].tasksNone}</p>}
      <ul class="ip-tasks">
        {open.map((task) => (
          <li key={task.id}>
            <p id={`oppgave-${task.id}`}>{taskWords(task, ipCase, page)}</p>
            {task.kind === 'transfer-letter' && <LetterLink page={page} ipCase={ipCase} />}
            <LettersOfTask page={page} ipCase={ipCase} letters={lettersFor(task, letters)} />
            {actions.includes('task-done') && <TickOff page={page} ipCase={ipCase} task={task} />}
          </li>
        ))}
        {done.map((task) => (
          <li key={task.id} class="ip-tasks__done">
            <p id={`oppgave-${task.id}`}>{taskWords(task, ipCase, page)}</p>
            <p class="ip-quiet">{doneWords(task, page)}</p>
            {actions.includes('task-done') && canUntick(task, page.today) && (
              <Untick page={page} ipCase={ipCase} task={task} />
            )}
          </li>
        ))}
      </ul>
    </CaseSection>
  );
}

function LetterLink({ page, ipCase }: Pick<Props, 'page' | 'ipCase'>) {
  return (
    <p>
      <a href={`${casePath(page, ipCase.reference)}/flyttebrev`}>
        {transitionTexts[page.language].transferLetter.link}
      </a>
    </p>
  );
}

type TickProps = { readonly page: StaffPage; readonly ipCase: IpCase; readonly task: Task };

function TickOff({ page, ipCase, task }: TickProps) {
  return (
    <ActionForm page={page} ipCase={ipCase} action="task-done">
      <input type="hidden" name="task" value={task.id} />
      <button class="ds-button" data-variant="secondary" type="submit" aria-describedby={`oppgave-${task.id}`}>
        {caseTexts[page.language].taskDone}
      </button>
    </ActionForm>
  );
}

function Untick({ page, ipCase, task }: TickProps) {
  return (
    <ActionForm page={page} ipCase={ipCase} action="undo">
      <input type="hidden" name="task" value={task.id} />
      <button class="ds-button" data-variant="tertiary" type="submit" aria-describedby={`oppgave-${task.id}`}>
        {transitionTexts[page.language].untick}
      </button>
    </ActionForm>
  );
}

function doneWords({ doneBy, doneAt }: Task, page: StaffPage): string {
  const texts = caseTexts[page.language];
  return doneBy && doneAt ? texts.taskDoneBy(nameOf(page, doneBy), longMoment(doneAt, page.language)) : '';
}
