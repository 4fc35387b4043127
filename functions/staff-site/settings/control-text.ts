import { type ControlText, settingsForms } from '../texts/settings-forms.ts';
import type { StaffLanguage } from '../texts/staff-language.ts';
import type { FormName } from './control.ts';

/** What a control is called. One that a change of long ago was made in, and that is no more, is known by its name. */
export function controlText(form: FormName, name: string, language: StaffLanguage): ControlText {
  return settingsForms[language][form].controls[name] ?? { label: name };
}
