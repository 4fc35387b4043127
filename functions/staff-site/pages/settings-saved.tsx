import type { FormName } from '../settings/control.ts';
import type { StaffPage } from '../staff-page.ts';
import { settingsTexts } from '../texts/settings.ts';
import { settingsForms } from '../texts/settings-forms.ts';

type Props = { readonly page: StaffPage; readonly saved: FormName | undefined };

/** Said once, after a form was saved. */
export function SettingsSaved({ page, saved }: Props) {
  const texts = settingsTexts[page.language];
  if (!saved) return null;
  return (
    <div class="ds-alert" data-color="success" tabIndex={-1} autofocus>
      {texts.saved(settingsForms[page.language][saved].title)}
    </div>
  );
}
