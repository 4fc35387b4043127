import type { Form } from '../../../forms/form.ts';
import { type SummaryRow, type SummarySection, summary } from '../../../forms/summary.ts';
import type { Day } from '../../../shared/domain/calendar/day.ts';
import type { StoredAnswers } from '../../../shared/ports/case-key.ts';
import type { StaffPage } from '../staff-page.ts';
import { caseTexts } from '../texts/case.ts';
import { commonTexts } from '../texts/common.ts';
import { CaseSection } from './case-section.tsx';
import { FactList } from './fact-list.tsx';

type Props = {
  readonly page: StaffPage;
  readonly section: 'answers' | 'report';
  /** In which they were given. */
  readonly form: Form;
  readonly answers: StoredAnswers | undefined;
  /** The day it was sent: which questions were asked depends on ages on that day. */
  readonly sentOn: Day;
  readonly production: boolean;
  /** Whether "who should not handle your case" may be shown to this employee. */
  readonly withWishedAway: boolean;
};

export function AnswersSection(props: Props) {
  const { page, section, answers } = props;
  return (
    <CaseSection page={page} section={section}>
      {answers ? (
        sectionsFor({ ...props, answers }).map((section) => <Part key={section.step} page={page} section={section} />)
      ) : (
        <p class="ds-paragraph">{caseTexts[page.language].answersGone}</p>
      )}
    </CaseSection>
  );
}

function sectionsFor({
  page,
  form,
  answers,
  sentOn,
  production,
  withWishedAway,
}: Props & { readonly answers: StoredAnswers }) {
  const context = { municipality: page.municipality, today: sentOn, production };
  const shown = (row: SummaryRow) => withWishedAway || row.id !== 'notHandledBy';
  return summary(form, answers, context, page.language).map((section) => ({
    ...section,
    rows: section.rows.filter(shown),
  }));
}

/** What was answered, row by row; what was not, in one line. */
function Part({ page, section }: { readonly page: StaffPage; readonly section: SummarySection }) {
  const answered = section.rows.filter((row) => row.answered);
  const left = section.rows.filter((row) => !row.answered).map(({ label }) => label.replace(/\?$/, ''));
  return (
    <section aria-labelledby={`svar-${section.step}`}>
      <h3 id={`svar-${section.step}`} class="ds-heading" data-size="xs">
        {section.title}
      </h3>
      <FactList facts={answered.map(({ label, lines }) => ({ name: label, value: lines.join('\n') }))} />
      {left.length > 0 && <p class="ip-quiet">{`${commonTexts[page.language].missing}: ${left.join('; ')}`}</p>}
    </section>
  );
}
