import type { Instant } from '../calendar/day.ts';

/** What one control held before and after, as it reads in its form. */
export type FieldChange = { readonly name: string; readonly before: string; readonly after: string };

/** What somebody changed in the settings, and when: kept beside them, never edited. */
export type SettingsChange = {
  /** The version of the settings that it made. */
  readonly version: number;
  readonly at: Instant;
  readonly staffId: string;
  /** The form that it was made in, and the unit or employee that it was about. */
  readonly section: string;
  readonly subject?: string;
  readonly fields: readonly FieldChange[];
};
