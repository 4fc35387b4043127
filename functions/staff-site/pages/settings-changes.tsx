import type { FieldChange, SettingsChange } from '../../../shared/domain/settings-change.ts';
import { formNamed } from '../settings/all-forms.ts';
import type { SettingsForm } from '../settings/control.ts';
import { controlText } from '../settings/control-text.ts';
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

function Fields({ page, change }: { readonly page: StaffPage; readonly change: SettingsChange }) {
  const { log } = settingsTexts[page.language];
  const form = formNamed(change.section);
  return (
    <table class="ds-table ip-settings__fields">
      <caption>{log.caption(titleOf(change, page))}</caption>
      <thead>
        <tr>
          <th scope="col">{log.what}</th>
          <th scope="col">{log.before}</th>
          <th scope="col">{log.after}</th>
        </tr>
      </thead>
      <tbody>
        {change.fields.map((field) => (
          <Row key={field.name} page={page} form={form} field={field} />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = { readonly page: StaffPage; readonly form: SettingsForm | undefined; readonly field: FieldChange };

function Row({ page, form, field }: RowProps) {
  const { log } = settingsTexts[page.language];
  const { name, before, after } = field;
  return (
    <tr>
      <th scope="row">{form ? controlText(form.name, name, page.language).label : name}</th>
      <td>{before || log.nothing}</td>
      <td>{after || log.nothing}</td>
    </tr>
  );
}
