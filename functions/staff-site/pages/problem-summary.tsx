import type { Problem } from '../../../forms/form.ts';
import type { StaffPage } from '../staff-page.ts';
import { actionTexts, type FormProblem } from '../texts/action.ts';

export type ShownProblem =
  | { readonly field: string; readonly code: FormProblem }
  /** In rows of questions, which have their own words. */
  | { readonly field: string; readonly code: 'in-rows'; readonly words: string; readonly problem: Problem }
  /** What has words of its own. */
  | { readonly field: string; readonly code: 'in-words'; readonly words: string }
  /** Who was chosen is away. */
  | { readonly field: string; readonly code: 'away'; readonly name: string; readonly until: string };

type Props = { readonly page: StaffPage; readonly problems: readonly ShownProblem[] };

/** Top of a form that came back: focused without script, each line a link to its field. */
export function ProblemSummary({ page, problems }: Props) {
  const texts = actionTexts[page.language];
  if (problems.length === 0) return null;
  return (
    <div class="ds-error-summary" tabIndex={-1} autofocus>
      <h2 class="ds-heading" data-size="xs">
        {texts.problemsTitle}
      </h2>
      <ul class="ds-list">
        {problems.map((problem) => (
          <li key={problem.field}>
            <a href={`#${problem.field}`}>{problemWords(problem, page)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The message beside its field; `id` is what the field's aria-describedby names. */
export function FieldProblem({ page, problems, field }: Props & { readonly field: string }) {
  const problem = problems.find((each) => each.field === field);
  if (!problem) return null;
  return (
    <p id={problemId(field)} class="ds-validation-message" data-field="validation">
      {problemWords(problem, page)}
    </p>
  );
}

function problemWords(problem: ShownProblem, { language }: StaffPage): string {
  const texts = actionTexts[language];
  if (problem.code === 'in-rows' || problem.code === 'in-words') return problem.words;
  return problem.code === 'away' ? texts.away(problem.name, problem.until) : texts.problem[problem.code];
}

export function problemId(field: string): string {
  return `${field}-feil`;
}

/** The ids that tie a control, or a group of them, to its hint and its problem. */
export function describedBy(field: string, problems: readonly ShownProblem[], hint?: string) {
  const ids = [hint, isWrong(field, problems) && problemId(field)].filter(Boolean).join(' ');
  return ids ? { 'aria-describedby': ids } : {};
}

/** Only where the role takes it: text fields, not groups. */
export function invalid(field: string, problems: readonly ShownProblem[]) {
  return isWrong(field, problems) ? { 'aria-invalid': 'true' as const } : {};
}

function isWrong(field: string, problems: readonly ShownProblem[]): boolean {
  return problems.some((each) => each.field === field);
}
