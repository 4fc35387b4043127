import { settingsTexts } from '../texts/settings.ts';
import type { Context, SettingsForm } from './control.ts';

type Kept = { readonly name: string; readonly value: string };

/** What was kept of a control in the record of changes, in the words of its form. */
export function shownValue({ name, value }: Kept, form: SettingsForm, context: Context): string {
  const control = form.controls(context).find((each) => each.name === name);
  if (control?.kind === 'period') return periodWords(value, context);
  if (!control || !('options' in control)) return value;
  const labels = new Map(control.options.map((option) => [option.value, option.label]));
  return value
    .split(', ')
    .map((each) => labels.get(each) ?? each)
    .join(', ');
}

function periodWords(value: string, { language }: Context): string {
  const { days, weeks, months } = settingsTexts[language].periodUnits;
  return value.replace('days', days).replace('weeks', weeks).replace('months', months);
}
