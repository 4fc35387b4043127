import { leaveOn, type StaffMember } from '../../../shared/domain/settings/municipality.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import type { StaffPage } from '../staff-page.ts';
import { coordinationTexts } from '../texts/coordination.ts';
import type { ShownProblem } from './problem-summary.tsx';
import { RadioField } from './radio-field.tsx';

type Props = {
  readonly page: StaffPage;
  readonly problems: readonly ShownProblem[];
  readonly legend: string;
  readonly hint: string;
  readonly staff: readonly StaffMember[];
  readonly chosen: string;
  /** Who has the place now, and what they are called for it. */
  readonly now: { readonly staffId: string | undefined; readonly words: string };
};

/** One of the employees; who is away is listed with until when, for the leader to know why they will not do. */
export function StaffField({ page, problems, legend, hint, staff, chosen, now }: Props) {
  const options = staff.map((member) => ({
    value: member.id,
    label: member.name,
    hint: [member.id === now.staffId && now.words, awayWords(member, page)].filter(Boolean).join('. ') || undefined,
  }));
  return (
    <RadioField
      page={page}
      problems={problems}
      name="coordinator"
      legend={legend}
      hint={hint}
      options={options}
      chosen={chosen}
    />
  );
}

function awayWords(member: StaffMember, { language, today }: StaffPage): string | undefined {
  const absence = leaveOn(member, today);
  return absence && coordinationTexts[language].awayUntil(writtenDay(absence.to, language));
}
