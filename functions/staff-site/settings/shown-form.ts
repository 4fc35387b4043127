import { staffMember, unitOf } from '../../../shared/domain/settings/municipality.ts';
import type { SettingsChange } from '../../../shared/domain/settings/settings-change.ts';
import type { SettingsPart } from '../../../shared/domain/settings/settings-problem.ts';
import type { VersionedSettings } from '../../../shared/ports/settings.ts';
import { pageReply } from '../../../shared/web/page-reply.ts';
import type { Reply } from '../../../shared/web/reply.ts';
import type { ShownProblem } from '../pages/problem-summary.tsx';
import { SettingsFormPage } from '../pages/settings-form-page.tsx';
import { staffPage } from '../staff-page.ts';
import type { StaffVisit } from '../staff-visit.ts';
import { settingsTexts } from '../texts/settings.ts';
import { settingsForms } from '../texts/settings-forms.ts';
import type { Context, FormName, SettingsForm, Typed } from './control.ts';
import { controlText } from './control-text.ts';
import type { FormProblem } from './judged-form.ts';
import { firstNameOf } from './read-controls.ts';
import { subjectName } from './subject-name.ts';

/** A form as it is shown, for the settings as they are now. */
export type Shown = {
  readonly form: SettingsForm;
  readonly context: Context;
  readonly version: number;
  readonly typed: Typed;
  readonly problems: readonly FormProblem[];
  /** What others changed since it was opened, when that stopped it. */
  readonly changed?: readonly SettingsChange[];
  readonly status: number;
};

export function contextOf(visit: StaffVisit, { municipality }: VersionedSettings): Context {
  const { today, language } = staffPage(visit);
  return { municipality, language, today, subject: visit.params['subject'] ?? '' };
}

/** Whether what the form is about is there. */
export function isThere({ about }: SettingsForm, { municipality, subject }: Context): boolean {
  if (about === 'unit') return unitOf(municipality, subject) !== undefined;
  if (about === 'employee') return staffMember(municipality, subject) !== undefined;
  return subject === '';
}

/** The page's title is the form's: no name of an employee stands in it. */
export function shownReply(visit: StaffVisit, shown: Shown): Reply {
  const { form, problems, status } = shown;
  const page = { ...staffPage(visit), municipality: shown.context.municipality };
  return pageReply(visit, {
    status,
    title: settingsForms[page.language][form.name].title,
    hasProblems: problems.length > 0,
    children: SettingsFormPage({ page, shown, problems: problems.map((each) => inWords(each, shown)) }),
  });
}

function inWords(problem: FormProblem, { form, context }: Shown): ShownProblem {
  const { problem: words } = settingsTexts[context.language];
  if ('elsewhere' in problem) return { field: 'lagre', code: 'in-words', words: elsewhere(problem, context) };
  const control = form.controls(context).find(({ name }) => name === problem.field);
  if (!control) return { field: 'lagre', code: 'in-words', words: words[problem.code] };
  const { label } = controlText(form.name, control.name, context.language);
  return { field: firstNameOf(control), code: 'in-words', words: `${label}: ${words[problem.code]}` };
}

type Elsewhere = Extract<FormProblem, { readonly elsewhere: unknown }>;

const formOf: Readonly<Record<SettingsPart, FormName>> = {
  unit: 'enhet',
  coordination: 'koordinering',
  employee: 'ansatt',
  absence: 'fravaer',
  hours: 'varseltid',
  deadlines: 'frister',
  ladders: 'varsler-svar',
  words: 'ord',
  delay: 'forsinkelse',
  contact: 'kontakt',
  sender: 'avsender',
  colours: 'farger',
  roles: 'roller',
};

/** Something else in the settings that this would break: where it stands, and what is wrong there. */
function elsewhere({ elsewhere: { part, subject, field, code } }: Elsewhere, context: Context): string {
  const texts = settingsTexts[context.language];
  const where = subject ? subjectName({ ...context, subject }) : settingsForms[context.language][formOf[part]].title;
  return `${where}, ${controlText(formOf[part], field, context.language).label}: ${texts.problem[code]}`;
}
