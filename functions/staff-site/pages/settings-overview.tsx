import type { FormName } from '../settings/control.ts';
import { type StaffPage, settingsPath } from '../staff-page.ts';
import { type GroupName, settingsTexts } from '../texts/settings.ts';
import { settingsForms } from '../texts/settings-forms.ts';
import { SettingsSaved } from './settings-saved.tsx';

type Props = { readonly page: StaffPage; readonly saved?: FormName };

type Entry = FormName | 'enheter' | 'ansatte';

/** What a municipality asks about first stands first. */
const groups: Readonly<Record<GroupName, readonly Entry[]>> = {
  who: ['enheter', 'ansatte', 'koordinering', 'roller'],
  time: ['frister', 'varsler-svar', 'varsler-plan', 'varsler-venter', 'varsler-klage', 'varsler-pause'],
  words: ['ord', 'forsinkelse'],
  citizens: ['kontakt', 'avsender', 'innlogging', 'farger'],
};

const groupNames = ['who', 'time', 'words', 'citizens'] as const satisfies readonly GroupName[];

export function SettingsOverview({ page, saved }: Props) {
  const texts = settingsTexts[page.language];
  return (
    <div class="ip-settings">
      <SettingsSaved page={page} saved={saved} />
      <h1 class="ds-heading" data-size="lg">
        {texts.title}
      </h1>
      <p class="ip-lead">{texts.intro}</p>
      {groupNames.map((group) => (
        <section key={group} aria-labelledby={group}>
          <h2 id={group} class="ds-heading" data-size="sm">
            {texts.groups[group]}
          </h2>
          <ul class="ip-settings__list">
            {groups[group].map((entry) => (
              <li key={entry}>
                <Entry page={page} entry={entry} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p class="ip-settings__log">
        <a href={settingsPath(page, 'endringer')}>{texts.log.title}</a>
      </p>
    </div>
  );
}

function Entry({ page, entry }: { readonly page: StaffPage; readonly entry: Entry }) {
  const texts = settingsTexts[page.language];
  const lists = { enheter: texts.units, ansatte: texts.employees };
  const { title, intro } =
    entry === 'enheter' || entry === 'ansatte' ? lists[entry] : settingsForms[page.language][entry];
  return (
    <>
      <a href={settingsPath(page, entry)}>{title}</a>
      <p class="ip-quiet">{intro}</p>
    </>
  );
}
