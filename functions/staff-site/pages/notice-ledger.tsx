import type { Notice } from '../../../shared/domain/telling/notice.ts';
import type { StaffPage } from '../staff-page.ts';
import { longMoment } from '../texts/dates.ts';
import { noticeStepTexts, whyNotices } from '../texts/notice-step.ts';

type Props = {
  readonly page: StaffPage;
  readonly notice: Notice;
  /** On paper nothing can be unfolded. */
  readonly whole: boolean;
};

/** Every attempt, its result, why, and what the provider told; folded away, for the line above says how it ended. */
export function NoticeLedger({ page, notice: { steps = [] }, whole }: Props) {
  const { summary, step, why } = noticeStepTexts[page.language];
  const whyOf = (detail: string | undefined) => whyNotices.find((each) => each === detail);
  // One step with nothing to explain is the line above once more.
  if (steps.length < 2 && !whyOf(steps[0]?.detail)) return null;
  return (
    <details class="ip-fold" open={whole}>
      <summary>{summary}</summary>
      <ol>
        {steps.map(({ at, state, detail }, index) => {
          const code = whyOf(detail);
          return (
            <li key={`${index} ${at}`} class="ip-quiet">
              <time dateTime={at}>{longMoment(at, page.language)}</time>
              {`: ${step[state]}${code ? ` (${why[code]})` : ''}`}
            </li>
          );
        })}
      </ol>
    </details>
  );
}
