import type { SettingsProblemCode } from '../../../shared/domain/settings/settings-problem.ts';
import type { ExtraCode } from '../settings/extra-problems.ts';
import type { UnreadCode } from '../settings/read-controls.ts';
import { settingsTextsNb } from './settings-nb.ts';
import { settingsTextsNn } from './settings-nn.ts';
import type { InStaffLanguages } from './staff-language.ts';

export type FormProblemCode = UnreadCode | SettingsProblemCode | ExtraCode | 'incomplete';

export type GroupName = 'who' | 'time' | 'words' | 'citizens';

/** The forms that are about one of several. */
export type ListedForm = 'enhet' | 'fjern-enhet' | 'ansatt' | 'fravaer' | 'varseltid' | 'fjern-ansatt';

export type SettingsTexts = {
  readonly title: string;
  readonly intro: string;
  readonly groups: Readonly<Record<GroupName, string>>;
  readonly toSettings: string;
  readonly units: ListTexts;
  readonly employees: EmployeeTexts;
  /** In the list of units or employees, beside each. */
  readonly links: Readonly<Record<ListedForm, string>>;
  readonly log: LogTexts;
  readonly saved: (what: string) => string;
  readonly save: string;
  readonly choose: string;
  readonly optional: string;
  readonly changedTitle: string;
  readonly changedBody: string;
  readonly effect: string;
  readonly ladderGroups: Readonly<Record<string, string>>;
  readonly weekdays: readonly string[];
  readonly every: Readonly<Record<'none' | '1' | '2', string>>;
  readonly periodUnits: Readonly<Record<'days' | 'weeks' | 'months', string>>;
  readonly periodLength: string;
  readonly periodUnit: string;
  readonly choices: {
    readonly decisionWord: Readonly<Record<'svar' | 'vedtak', string>>;
    readonly language: Readonly<Record<'nb' | 'nn', string>>;
    readonly complaintCountsFrom: Readonly<Record<'arrived' | 'sent', string>>;
    readonly smsEnabled: Readonly<Record<'yes' | 'no', string>>;
    readonly applyWithoutLogin: Readonly<Record<'yes' | 'no', string>>;
    readonly paused: Readonly<Record<'yes' | 'no', string>>;
  };
  readonly problem: Readonly<Record<FormProblemCode, string>>;
};

export type ListTexts = {
  readonly title: string;
  readonly intro: string;
  readonly add: string;
};

/** `noCases`, `away`: what is said of an employee who opens no cases, or is not there today. */
export type EmployeeTexts = ListTexts & { readonly noCases: string; readonly away: string };

export type LogTexts = {
  readonly title: string;
  readonly intro: string;
  readonly empty: string;
  readonly by: (name: string, when: string) => string;
  readonly before: (value: string) => string;
  readonly after: (value: string) => string;
  readonly nothing: string;
  readonly older: string;
};

export const settingsTexts: InStaffLanguages<SettingsTexts> = { nb: settingsTextsNb, nn: settingsTextsNn };
