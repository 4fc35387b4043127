import type { Municipality } from '../../../shared/domain/settings/municipality.ts';
import type { SettingsProblem } from '../../../shared/domain/settings/settings-problem.ts';
import { problemsIn } from '../../../shared/domain/settings/settings-problems.ts';
import type { CaseStore } from '../../../shared/ports/cases.ts';
import type { FormProblemCode } from '../texts/settings.ts';
import { type Context, type SettingsForm, type Typed, valuesOf } from './control.ts';
import { extraProblems } from './extra-problems.ts';
import { readControls } from './read-controls.ts';

/** What is wrong with a form as it was sent: on its own field, or what it would break elsewhere in the settings. */
export type FormProblem =
  | { readonly field: string; readonly code: FormProblemCode }
  | { readonly field: ''; readonly elsewhere: SettingsProblem };

export type Judged =
  | { readonly ok: true; readonly after: Municipality; readonly subject: string }
  | { readonly ok: false; readonly problems: readonly FormProblem[] };

type Asked = { readonly form: SettingsForm; readonly typed: Typed; readonly staffId: string };

/** The settings as the form would make them, judged as a whole: what is wrong before and elsewhere stops nobody. */
export async function judged(
  { form, typed, staffId }: Asked,
  context: Context,
  cases: Pick<CaseStore, 'coordinated'>,
): Promise<Judged> {
  const reading = readControls(form.controls(context), typed);
  if (reading.problems.length > 0) return { ok: false, problems: reading.problems };
  const values = valuesOf(reading.values);
  const wrong = form.wrong?.(values) ?? [];
  if (wrong.length > 0) return { ok: false, problems: wrong };
  const after = form.apply(values, context);
  const subject = form.added?.(values) ?? context.subject;
  const own = problemsOf(form, after, { context, subject });
  if (own.length > 0) return { ok: false, problems: own };
  const extra = await extraProblems({ form, context, after, staffId }, cases);
  return extra.length > 0 ? { ok: false, problems: extra } : { ok: true, after, subject };
}

type About = { readonly context: Context; readonly subject: string };

function problemsOf(form: SettingsForm, after: Municipality, { context, subject }: About): readonly FormProblem[] {
  const known = new Set(problemsIn(context.municipality).map(nameOf));
  const fields = new Set(form.controls(context).map(({ name }) => name));
  const isOwn = (problem: SettingsProblem) =>
    problem.part === form.part &&
    fields.has(problem.field) &&
    (problem.subject === undefined || problem.subject === subject);
  return problemsIn(after).flatMap((problem): FormProblem[] => {
    if (isOwn(problem)) return [{ field: problem.field, code: problem.code }];
    return known.has(nameOf(problem)) ? [] : [{ field: '', elsewhere: problem }];
  });
}

function nameOf({ part, subject, field, code }: SettingsProblem): string {
  return [part, subject, field, code].join(' ');
}
