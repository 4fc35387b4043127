import { SessionNote } from '../../../forms/pages/session-note.tsx';
import { FormHidden } from '../../../shared/web/form-hidden.tsx';
import type { Control } from '../settings/control.ts';
import { listOf } from '../settings/place-of.ts';
import type { Shown } from '../settings/shown-form.ts';
import { subjectName } from '../settings/subject-name.ts';
import { type StaffPage, settingsPath } from '../staff-page.ts';
import { settingsTexts } from '../texts/settings.ts';
import { settingsForms } from '../texts/settings-forms.ts';
import { ProblemSummary, type ShownProblem } from './problem-summary.tsx';
import { SettingsChanges } from './settings-changes.tsx';
import { SettingsControl } from './settings-control.tsx';

type Props = { readonly page: StaffPage; readonly shown: Shown; readonly problems: readonly ShownProblem[] };

/** One concern of the settings. */
export function SettingsFormPage({ page, shown, problems }: Props) {
  const { form, context, version, changed } = shown;
  const texts = settingsTexts[page.language];
  const { title, intro, button = texts.save } = settingsForms[page.language][form.name];
  return (
    <div class="ip-settings">
      <ProblemSummary page={page} problems={problems} />
      {changed && <Changed page={page} shown={shown} />}
      <BackLink page={page} shown={shown} />
      <h1 class="ds-heading" data-size="lg">
        {title}
      </h1>
      {form.about && <p class="ip-lead">{subjectName(context)}</p>}
      <p class="ds-paragraph">{intro}</p>
      <form class="ip-form" method="post" action={addressOf(page, shown)} noValidate>
        <FormHidden formToken={page.formToken} />
        <input type="hidden" name="version" value={version} />
        <Controls page={page} shown={shown} problems={problems} />
        <button class="ds-button" type="submit" id="lagre">
          {button}
        </button>
      </form>
      <p class="ip-quiet">{texts.effect}</p>
      <SessionNote />
    </div>
  );
}

function addressOf(page: StaffPage, { form, context }: Shown): string {
  return settingsPath(page, form.name, ...(context.subject ? [context.subject] : []));
}

/** Under a heading of its own where some belong together. */
function Controls(props: Props) {
  const { page, shown } = props;
  const controls = shown.form.controls(shown.context);
  const groups = [...new Set(controls.map(groupOf))];
  const of = (group: string) => controls.filter((control) => groupOf(control) === group);
  return groups.map((group) => (
    <div key={group} class="ip-settings__group">
      {group && (
        <h2 class="ds-heading" data-size="sm">
          {settingsTexts[page.language].ladderGroups[group]}
        </h2>
      )}
      {of(group).map((control) => (
        <SettingsControl key={control.name} {...props} control={control} />
      ))}
    </div>
  ));
}

function groupOf(control: Control): string {
  return control.kind === 'number' ? (control.group ?? '') : '';
}

function BackLink({ page, shown }: Pick<Props, 'page' | 'shown'>) {
  const texts = settingsTexts[page.language];
  const list = listOf(shown.form);
  const name = list && { enheter: texts.units.title, ansatte: texts.employees.title }[list];
  return (
    <p class="ip-back">
      <a href={settingsPath(page, ...(list ? [list] : []))}>{name ?? texts.toSettings}</a>
    </p>
  );
}

function Changed({ page, shown }: Pick<Props, 'page' | 'shown'>) {
  const texts = settingsTexts[page.language];
  return (
    <div class="ds-alert ip-changed" data-color="warning" tabIndex={-1} autofocus>
      <h2 class="ds-heading" data-size="xs">
        {texts.changedTitle}
      </h2>
      <p>{texts.changedBody}</p>
      <SettingsChanges page={page} changes={shown.changed ?? []} level="h3" />
    </div>
  );
}
