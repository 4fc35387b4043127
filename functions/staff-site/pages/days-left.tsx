import { commonTexts } from '../texts/common.ts';
import type { StaffLanguage } from '../texts/staff-language.ts';

type Props = { readonly days: number; readonly language: StaffLanguage };

/** The days as words; the colour only repeats what they say. */
export function DaysLeft({ days, language }: Props) {
  return (
    <strong class="ip-days" data-tone={tone(days)}>
      {commonTexts[language].daysLeft(days)}
    </strong>
  );
}

function tone(days: number): 'over' | 'soon' | 'far' {
  if (days < 0) return 'over';
  return days <= 7 ? 'soon' : 'far';
}
