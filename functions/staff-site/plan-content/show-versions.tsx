import { dayInNorway } from '../../../shared/domain/calendar/day.ts';
import type { PlanVersion } from '../../../shared/domain/plan-record/versions.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import type { Reply } from '../../../shared/web/reply.ts';
import { viewCase } from '../case/open-case.ts';
import { RadioField } from '../pages/radio-field.tsx';
import { nameOf, openerOf, planContentPath, type StaffPage, staffPage } from '../staff-page.ts';
import type { StaffDeps, StaffVisit } from '../staff-visit.ts';
import { planContentTexts } from '../texts/plan-content.ts';
import { BackToPlan, planReply } from './plan-content-page.tsx';

/** The plan as it stands now, in an address. */
export const now = 'na';

/** The plan as it was registered and revised: to be printed, and compared. */
export async function showVersions(visit: StaffVisit, deps: StaffDeps): Promise<Reply> {
  const ipCase = await viewCase(visit.params['reference'] ?? '', openerOf(visit), deps.cases);
  if (!ipCase) return problemReply(visit, 'not-found');
  const page = staffPage(visit);
  const { versions: texts } = planContentTexts[page.language];
  const versions = (await deps.plans.versions(ipCase)).toReversed();
  const { reference } = ipCase;
  return planReply(visit, {
    title: texts.title,
    first: <BackToPlan page={page} reference={reference} />,
    children:
      versions.length === 0 ? (
        <p class="ds-paragraph">{texts.none}</p>
      ) : (
        <>
          <VersionList page={page} reference={reference} versions={versions} />
          <CompareForm page={page} reference={reference} versions={versions} />
        </>
      ),
  });
}

type Props = { readonly page: StaffPage; readonly reference: string; readonly versions: readonly PlanVersion[] };

function VersionList({ page, reference, versions }: Props) {
  const { versions: texts } = planContentTexts[page.language];
  return (
    <ul class="ds-list">
      {versions.map((version) => (
        <li key={version.number}>
          <a href={`${planContentPath(page, reference)}/utskrift?utgave=${version.number}`}>
            {versionName(version, page)}
          </a>
          {`, ${texts.by(nameOf(page, version.by))}`}
        </li>
      ))}
    </ul>
  );
}

export function versionName({ why, at }: PlanVersion, { language }: Pick<StaffPage, 'language'>): string {
  return planContentTexts[language].versions[why](writtenDay(dayInNorway(new Date(at)), language));
}

/** The last one with the plan as it stands, unless others are chosen. */
function CompareForm({ page, reference, versions }: Props) {
  const { versions: texts } = planContentTexts[page.language];
  const before = versions.map((version) => ({ value: String(version.number), label: versionName(version, page) }));
  const after = [{ value: now, label: texts.now }, ...before];
  return (
    <section class="ip-case__section" aria-labelledby="sammenlign">
      <h2 id="sammenlign" class="ds-heading" data-size="md">
        {texts.compare}
      </h2>
      <form class="ip-form" method="get" action={`${planContentPath(page, reference)}/sammenlign`}>
        <Choice page={page} name="fra" legend={texts.before} options={before} />
        <Choice page={page} name="til" legend={texts.after} options={after} />
        <button class="ds-button" type="submit">
          {texts.show}
        </button>
      </form>
    </section>
  );
}

type Option = { readonly value: string; readonly label: string };
type ChoiceProps = {
  readonly page: StaffPage;
  readonly name: string;
  readonly legend: string;
  readonly options: readonly Option[];
};

function Choice({ options, ...field }: ChoiceProps) {
  const chosen = options[0]?.value;
  const { hint } = planContentTexts[field.page.language].versions;
  return <RadioField {...field} hint={hint} problems={[]} options={options} chosen={chosen} />;
}
