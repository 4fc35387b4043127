import type { Day } from '../../../shared/domain/calendar/day.ts';
import type { Municipality } from '../../../shared/domain/settings/municipality.ts';
import type { SettingsPart } from '../../../shared/domain/settings/settings-problem.ts';
import type { StaffLanguage } from '../texts/staff-language.ts';

export type Option = { readonly value: string; readonly label: string };

/** What is asked in a form of the settings; `most`: characters. A `period` is a number and its unit, a `date` three parts. */
export type Control =
  | { readonly kind: 'line'; readonly name: string; readonly most: number; readonly optional?: true }
  | { readonly kind: 'lines'; readonly name: string; readonly most: number; readonly optional?: true }
  | { readonly kind: 'number'; readonly name: string; readonly group?: string }
  | { readonly kind: 'period'; readonly name: string }
  | { readonly kind: 'date'; readonly name: string; readonly optional: true }
  | { readonly kind: 'select' | 'choice' | 'ticks'; readonly name: string; readonly options: readonly Option[] };

/** Values as they are typed, by the name of their control; several where several may be ticked. */
export type Typed = Readonly<Record<string, readonly string[]>>;

/** What a form is filled in from and read against. */
export type Context = {
  readonly municipality: Municipality;
  readonly language: StaffLanguage;
  /** The unit or employee that it is about. */
  readonly subject: string;
  readonly today: Day;
};

/** As in its address. */
export type FormName =
  | 'ny-enhet'
  | 'enhet'
  | 'fjern-enhet'
  | 'koordinering'
  | 'ny-ansatt'
  | 'ansatt'
  | 'fravaer'
  | 'varseltid'
  | 'fjern-ansatt'
  | 'roller'
  | 'frister'
  | 'varsler-svar'
  | 'varsler-plan'
  | 'varsler-venter'
  | 'varsler-klage'
  | 'varsler-pause'
  | 'ord'
  | 'forsinkelse'
  | 'kontakt'
  | 'avsender'
  | 'innlogging'
  | 'farger';

/** One concern of the settings, on a page of its own. */
export type SettingsForm = {
  readonly name: FormName;
  readonly part: SettingsPart;
  /** Where it is about one of several. */
  readonly about?: 'unit' | 'employee';
  readonly controls: (context: Context) => readonly Control[];
  readonly filledIn: (context: Context) => Typed;
  /** What the record of changes compares, where that is not what the form is opened with. */
  readonly record?: (context: Context) => Typed;
  /** What is wrong between controls that can each be read. */
  readonly wrong?: (values: Values) => readonly { readonly field: string; readonly code: 'end-missing' | 'missing' }[];
  /** The settings with what was typed; `values` are read, in the shape they are kept in. */
  readonly apply: (values: Values, context: Context) => Municipality;
  /** The unit or employee that the settings then hold, where the form adds one. */
  readonly added?: (values: Values) => string;
};

/** What was typed, once it can be read. */
export type Values = {
  readonly one: (name: string) => string;
  readonly many: (name: string) => readonly string[];
};

export function valuesOf(typed: Typed): Values {
  return { one: (name) => typed[name]?.[0] ?? '', many: (name) => typed[name] ?? [] };
}

/** Of plain values, one of each. */
export function asTyped(values: Readonly<Record<string, string | number>>): Typed {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [String(value)]]));
}
