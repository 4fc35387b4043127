import type { Notice } from '../../../shared/domain/notice.ts';
import type { StaffPage } from '../staff-page.ts';
import { longMoment } from '../texts/dates.ts';
import { noticeStepTexts } from '../texts/notice-step.ts';

type Props = {
  readonly page: StaffPage;
  readonly notice: Notice;
  /** On paper nothing can be unfolded. */
  readonly whole: boolean;
};

/** Every attempt, its result and what the provider told; folded away, for the line above says how it ended. */
export function NoticeLedger({ page, notice: { steps = [] }, whole }: Props) {
  if (steps.length < 2) return null;
  const { summary, step } = noticeStepTexts[page.language];
  return (
    <details class="ip-fold" open={whole}>
      <summary>{summary}</summary>
      <ol>
        {steps.map(({ at, state }, index) => (
          <li key={`${index} ${at}`} class="ip-quiet">
            <time dateTime={at}>{longMoment(at, page.language)}</time>
            {`: ${step[state]}`}
          </li>
        ))}
      </ol>
    </details>
  );
}
