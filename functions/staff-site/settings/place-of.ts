import type { SettingsForm } from './control.ts';

/** The list that a form is chosen from, as in its address; nothing: it stands in the overview. */
export function listOf({ part }: Pick<SettingsForm, 'part'>): 'enheter' | 'ansatte' | undefined {
  if (part === 'unit') return 'enheter';
  return part === 'employee' || part === 'absence' || part === 'hours' ? 'ansatte' : undefined;
}
