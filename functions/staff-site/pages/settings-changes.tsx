import type { SettingsChange } from '../../../shared/domain/settings/settings-change.ts';
import { formNamed } from '../settings/all-forms.ts';
import { controlText } from '../settings/control-text.ts';
import { shownValue } from '../settings/shown-value.ts';
import { subjectName } from '../settings/subject-name.ts';
import { nameOf, type StaffPage } from '../staff-page.ts';
import { longMoment } from '../texts/dates.ts';
import { settingsTexts } from '../texts/settings.ts';
import { settingsForms } from '../texts/settings-forms.ts';

type Props = {
  readonly page: StaffPage;
  readonly changes: readonly SettingsChange[];
  readonly level: 'h2' | 'h3';
};

/** Who changed what when, the latest first. */
export function SettingsChanges({ page, changes, level: Heading }: Props) {
  const texts = settingsTexts[page.language];
  return changes.map((change) => (
    <section key={change.version} class="ip-settings__change">
      <Heading class="ds-heading" data-size="xs">
        {titleOf(change, page)}
      </Heading>
      <p class="ip-quiet">{texts.log.by(nameOf(page, change.staffId), longMoment(change.at, page.language))}</p>
      <Fields page={page} change={change} />
    </section>
  ));
}

function titleOf({ section, subject }: SettingsChange, page: StaffPage): string {
  const form = formNamed(section);
  const title = form ? settingsForms[page.language][form.name].title : section;
  return subject === undefined ? title : `${title}: ${subjectName({ ...page, subject })}`;
}

/** Not a table: it reads the same at 320 px. */
function Fields({ page, change }: { readonly page: StaffPage; readonly change: SettingsChange }) {
  const { log } = settingsTexts[page.language];
  const form = formNamed(change.section);
  const context = { ...page, subject: change.subject ?? '' };
  const words = (name: string, value: string) => (form ? shownValue({ name, value }, form, context) : value);
  return (
    <dl class="ip-settings__fields">
      {change.fields.map(({ name, before, after }) => (
        <div key={name}>
          <dt>{form ? controlText(form.name, name, page.language).label : name}</dt>
          <dd>{log.before(words(name, before) || log.nothing)}</dd>
          <dd>{log.after(words(name, after) || log.nothing)}</dd>
        </div>
      ))}
    </dl>
  );
}
