import { settingsTexts } from '../texts/settings.ts';
import type { StaffLanguage } from '../texts/staff-language.ts';
import type { Option } from './control.ts';

/** 1 Monday … 7 Sunday. */
export function weekdayOptions(language: StaffLanguage): readonly Option[] {
  return settingsTexts[language].weekdays.map((label, index) => ({ value: String(index + 1), label }));
}
