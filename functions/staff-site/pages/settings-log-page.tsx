import type { SettingsChange } from '../../../shared/domain/settings/settings-change.ts';
import { type StaffPage, settingsPath } from '../staff-page.ts';
import { settingsTexts } from '../texts/settings.ts';
import { SettingsChanges } from './settings-changes.tsx';

type Props = {
  readonly page: StaffPage;
  readonly changes: readonly SettingsChange[];
  /** The version that the next page begins with. */
  readonly older?: number;
};

/** What was changed in the settings, by whom, and what held before. */
export function SettingsLogPage({ page, changes, older }: Props) {
  const texts = settingsTexts[page.language];
  return (
    <div class="ip-settings">
      <p class="ip-back">
        <a href={settingsPath(page)}>{texts.toSettings}</a>
      </p>
      <h1 class="ds-heading" data-size="lg">
        {texts.log.title}
      </h1>
      <p class="ds-paragraph">{changes.length > 0 ? texts.log.intro : texts.log.empty}</p>
      <SettingsChanges page={page} changes={changes} level="h2" />
      {older !== undefined && (
        <p>
          <a href={`${settingsPath(page, 'endringer')}?til=${older}`}>{texts.log.older}</a>
        </p>
      )}
    </div>
  );
}
