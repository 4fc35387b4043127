import type { ComponentChildren } from 'preact';
import { absenceOn, type StaffMember, type Unit } from '../../../shared/domain/settings/municipality.ts';
import type { FormName } from '../settings/control.ts';
import { nameOf, type StaffPage, settingsPath } from '../staff-page.ts';
import { type ListedForm, type ListTexts, settingsTexts } from '../texts/settings.ts';
import { SettingsSaved } from './settings-saved.tsx';

type Props = { readonly page: StaffPage; readonly saved?: FormName };

/** The units, with who leads them. */
export function UnitsPage({ page, saved }: Props) {
  const { units: texts } = settingsTexts[page.language];
  return (
    <ListPage page={page} saved={saved} texts={texts} adds="ny-enhet">
      {page.municipality.units.map((unit) => (
        <li key={unit.id}>
          <h2 class="ds-heading" data-size="xs">
            {unit.name[page.language]}
          </h2>
          <p class="ip-quiet">{lineOf(unit, page)}</p>
          <Links page={page} subject={unit.id} forms={['enhet', 'fjern-enhet']} name={unit.name[page.language]} />
        </li>
      ))}
    </ListPage>
  );
}

function lineOf({ leader, deputy, phone }: Unit, page: StaffPage): string {
  return [`${nameOf(page, leader)}, ${nameOf(page, deputy)}`, phone].join(' · ');
}

/** Everybody who can sign in; whoever is not there today is marked. */
export function EmployeesPage({ page, saved }: Props) {
  const { employees: texts } = settingsTexts[page.language];
  const byName = page.municipality.staff.toSorted((a, b) => a.name.localeCompare(b.name, page.language));
  return (
    <ListPage page={page} saved={saved} texts={texts} adds="ny-ansatt">
      {byName.map((member) => (
        <li key={member.id}>
          <h2 class="ds-heading" data-size="xs">
            {member.name}
          </h2>
          <p class="ip-quiet">{factsOf(member, page)}</p>
          <Links
            page={page}
            subject={member.id}
            forms={['ansatt', 'fravaer', 'varseltid', 'fjern-ansatt']}
            name={member.name}
          />
        </li>
      ))}
    </ListPage>
  );
}

function factsOf(member: StaffMember, { language, today }: StaffPage): string {
  const { noCases, away } = settingsTexts[language].employees;
  const facts = [member.id, member.email, member.opensNoCases && noCases, absenceOn(member, today) && away];
  return facts.filter(Boolean).join(' · ');
}

type ListProps = {
  readonly page: StaffPage;
  readonly saved: FormName | undefined;
  readonly texts: ListTexts;
  readonly adds: FormName;
  readonly children: ComponentChildren;
};

function ListPage({ page, saved, texts, adds, children }: ListProps) {
  return (
    <div class="ip-settings">
      <SettingsSaved page={page} saved={saved} />
      <p class="ip-back">
        <a href={settingsPath(page)}>{settingsTexts[page.language].toSettings}</a>
      </p>
      <h1 class="ds-heading" data-size="lg">
        {texts.title}
      </h1>
      <p class="ds-paragraph">{texts.intro}</p>
      <p>
        <a class="ds-button" href={settingsPath(page, adds)}>
          {texts.add}
        </a>
      </p>
      <ul class="ip-settings__list">{children}</ul>
    </div>
  );
}

type LinksProps = {
  readonly page: StaffPage;
  readonly subject: string;
  readonly name: string;
  readonly forms: readonly ListedForm[];
};

/** Each says of whom, for those who hear the links one by one. */
function Links({ page, subject, name, forms }: LinksProps) {
  const texts = settingsTexts[page.language];
  return (
    <ul class="ip-answers">
      {forms.map((form) => (
        <li key={form}>
          <a href={settingsPath(page, form, subject)} aria-label={`${texts.links[form]}: ${name}`}>
            {texts.links[form]}
          </a>
        </li>
      ))}
    </ul>
  );
}
