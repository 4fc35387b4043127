import { PlanComparison } from '../../../forms/pages/plan-comparison.tsx';
import type { PlanShown } from '../../../forms/plan-record/plan-shown.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import type { Reply } from '../../../shared/web/reply.ts';
import { planContentPath, type StaffPage, staffPage } from '../staff-page.ts';
import type { StaffDeps, StaffVisit } from '../staff-visit.ts';
import { planContentTexts } from '../texts/plan-content.ts';
import { type OpenedPlan, openPlan, shownNow, shownThen } from './opened-plan.ts';
import { planReply } from './plan-content-page.tsx';
import { now, versionName } from './show-versions.tsx';

/** What differs between two versions, or between one and the plan as it stands. */
export async function comparePlans(visit: StaffVisit, deps: StaffDeps): Promise<Reply> {
  const opened = await openPlan(visit, deps);
  if (!opened) return problemReply(visit, 'not-found');
  const page = staffPage(visit);
  const [before, after] = await Promise.all(
    ['fra', 'til'].map((name) => named(visit.request.query.get(name), { opened, visit, deps })),
  );
  if (!before || !after) return problemReply(visit, 'not-found');
  const { versions: texts } = planContentTexts[page.language];
  return planReply(visit, {
    title: texts.compare,
    first: <BackToVersions page={page} reference={opened.ipCase.reference} />,
    children: (
      <>
        <p class="ds-paragraph ip-lead">{texts.between(before.name, after.name)}</p>
        <PlanComparison before={before.plan} after={after.plan} />
      </>
    ),
  });
}

type Around = { readonly opened: OpenedPlan; readonly visit: StaffVisit; readonly deps: StaffDeps };
export type NamedPlan = { readonly name: string; readonly plan: PlanShown };

/** The version that an address names. */
export async function named(number: string | null, around: Around): Promise<NamedPlan | undefined> {
  const { opened, visit, deps } = around;
  const page = staffPage(visit);
  if (number === now) return { name: planContentTexts[page.language].versions.now, plan: shownNow(opened, visit) };
  const { ipCase } = opened;
  const version = (await deps.plans.versions(ipCase)).find((each) => String(each.number) === number);
  return version && { name: versionName(version, page), plan: await shownThen({ ipCase, version }, visit, deps) };
}

function BackToVersions({ page, reference }: { readonly page: StaffPage; readonly reference: string }) {
  return (
    <p class="ip-back">
      <a href={`${planContentPath(page, reference)}/utgaver`}>{planContentTexts[page.language].versions.title}</a>
    </p>
  );
}
