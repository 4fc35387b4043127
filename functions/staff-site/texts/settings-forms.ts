import type { FormName } from '../settings/control.ts';
import { settingsFormsNb } from './settings-forms-nb.ts';
import { settingsFormsNn } from './settings-forms-nn.ts';
import type { InStaffLanguages } from './staff-language.ts';

export type ControlText = { readonly label: string; readonly hint?: string };

export type FormText = {
  readonly title: string;
  readonly intro: string;
  readonly controls: Readonly<Record<string, ControlText>>;
  /** `Lagre` unless it does something else. */
  readonly button?: string;
};

export type SettingsForms = Readonly<Record<FormName, FormText>>;

export const settingsForms: InStaffLanguages<SettingsForms> = { nb: settingsFormsNb, nn: settingsFormsNn };
