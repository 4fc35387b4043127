import { SessionNote } from '../../../forms/pages/session-note.tsx';
import { reasonLength } from '../../../shared/domain/handling/emergency-access.ts';
import { FormHidden } from '../../../shared/web/form-hidden.tsx';
import { emergencyPath, type StaffPage } from '../staff-page.ts';
import { emergencyTexts } from '../texts/emergency.ts';
import { LineField } from './line-field.tsx';
import { ProblemSummary, type ShownProblem } from './problem-summary.tsx';
import { TextField } from './text-field.tsx';

export type EmergencyTyped = { readonly reference: string; readonly why: string };

type Props = {
  readonly page: StaffPage;
  readonly typed: EmergencyTyped;
  readonly problems: readonly ShownProblem[];
};

/** Which case, and why: then it opens, to be read. */
export function EmergencyPage({ page, typed, problems }: Props) {
  const texts = emergencyTexts[page.language];
  const field = { page, problems };
  return (
    <div class="ip-case">
      <ProblemSummary page={page} problems={problems} />
      <h1 class="ds-heading" data-size="lg">
        {texts.title}
      </h1>
      <p class="ds-paragraph ip-step">{texts.intro}</p>
      <p class="ds-paragraph ip-step">{texts.told}</p>
      <form class="ip-form" method="post" action={emergencyPath(page)} noValidate>
        <FormHidden formToken={page.formToken} />
        <LineField
          {...field}
          name="reference"
          label={texts.reference}
          hint={texts.referenceHint}
          value={typed.reference}
          longest={20}
        />
        <TextField
          {...field}
          name="why"
          label={texts.why}
          hint={texts.whyHint}
          value={typed.why}
          language={page.language}
          longest={reasonLength.most}
        />
        <button class="ds-button" type="submit">
          {texts.button}
        </button>
      </form>
      <SessionNote />
    </div>
  );
}
