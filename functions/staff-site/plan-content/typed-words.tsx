import type { Answers, Form } from '../../../forms/form.ts';
import { SummaryList } from '../../../forms/pages/summary-list.tsx';
import { summary } from '../../../forms/summary.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import type { StaffPage } from '../staff-page.ts';
import { actionTexts } from '../texts/action.ts';

type Props = {
  readonly page: StaffPage;
  readonly ipCase: IpCase;
  readonly form: Form;
  readonly answers: Answers;
};

/** What was typed in a form that can be sent no more. */
export function TypedWords({ page, ipCase, form, answers }: Props) {
  const { municipality, today, language } = page;
  const context = { municipality, today, production: true };
  const sections = summary(form, { ...answers, role: 'guardian' }, context, language);
  const isTyped = sections.some(({ rows }) => rows.some(({ answered }) => answered));
  if (!isTyped) return null;
  return (
    <section aria-labelledby="skrevet">
      <h2 id="skrevet" class="ds-heading" data-size="xs">
        {actionTexts[language].typedCopy}
      </h2>
      <div lang={ipCase.language}>
        <SummaryList sections={sections} heading="h3" />
      </div>
    </section>
  );
}
