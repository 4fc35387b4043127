import { PlanComparison } from '../../../forms/pages/plan-comparison.tsx';
import { PlanPaper } from '../../../forms/pages/plan-paper.tsx';
import type { PlanShown } from '../../../forms/plan-record/plan-shown.ts';
import { dayInNorway } from '../../../shared/domain/calendar/day.ts';
import { contentOf } from '../../../shared/domain/plan-record/points.ts';
import type { PlanVersion } from '../../../shared/domain/plan-record/versions.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import { pageReply } from '../../../shared/web/page-reply.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import { addressesOf } from '../addresses.ts';
import { type OwnPlan, shownNow, shownThen } from '../following/own-plan.ts';
import { Article, LinkLine, Part, Text } from '../pages/parts.tsx';
import type { Place } from '../pages/place.ts';
import { planRecordTexts } from '../texts/in-language.ts';
import type { Answer, CitizenDeps, CitizenVisit } from './citizen-visit.ts';
import { withPlan } from './with-plan.tsx';

/** The plan as it was registered and each time it was gone through, the latest first. */
export function showPlanVersions(deps: CitizenDeps): Answer {
  return withPlan(deps, async (visit, own) => {
    const { language } = visit;
    const say = planRecordTexts[language];
    const to = addressesOf(visit);
    const { reference } = own.ipCase;
    const versions = (await deps.plans.versions(own.ipCase)).toReversed();
    return pageReply(visit, {
      title: say.versions,
      children: (
        <Article title={say.versions}>
          <Text>{versions.length > 0 ? say.versionsText : say.versionsNone}</Text>
          {versions.map((version) => (
            <Part key={version.number} title={versionName(version, visit)}>
              <LinkLine href={to.planPaper(reference, String(version.number))}>{say.read}</LinkLine>
              <LinkLine href={to.planChanges(reference, String(version.number), 'na')}>{say.since}</LinkLine>
            </Part>
          ))}
          <LinkLine href={to.plan(reference)}>{say.back}</LinkLine>
        </Article>
      ),
    });
  });
}

/** The whole plan as a sheet of paper, in the language of the page. */
export function showPlanPaper(deps: CitizenDeps): Answer {
  return withPlan(deps, async (visit, own) => {
    const found = await named(visit.params['version'] ?? '', { visit, own, deps });
    if (!found) return problemReply(visit, 'not-found');
    const { municipality, language } = visit;
    const say = planRecordTexts[language];
    const { reference } = own.ipCase;
    const name = (await deps.cases.contacts(own.ipCase))?.person.name ?? '';
    return pageReply(visit, {
      title: say.paper,
      children: (
        <Article title={say.paper}>
          <div class="ip-screen">
            <Text>{say.how}</Text>
          </div>
          <PlanPaper plan={found.plan} about={{ name, reference, municipality: municipality.name }} />
          <div class="ip-screen">
            <LinkLine href={addressesOf(visit).plan(reference)}>{say.back}</LinkLine>
          </div>
        </Article>
      ),
    });
  });
}

export function showPlanChanges(deps: CitizenDeps): Answer {
  return withPlan(deps, async (visit, own) => {
    const around = { visit, own, deps };
    const { before: from = '', after: to = '' } = visit.params;
    const [before, after] = await Promise.all([named(from, around), named(to, around)]);
    if (!before || !after) return problemReply(visit, 'not-found');
    const say = planRecordTexts[visit.language];
    return pageReply(visit, {
      title: say.changes,
      children: (
        <Article title={say.changes} lead={say.between(before.name, after.name)}>
          <PlanComparison before={before.plan} after={after.plan} />
          <LinkLine href={addressesOf(visit).plan(own.ipCase.reference)}>{say.back}</LinkLine>
        </Article>
      ),
    });
  });
}

type Around = { readonly visit: CitizenVisit; readonly own: OwnPlan; readonly deps: CitizenDeps };
type Named = { readonly name: string; readonly plan: PlanShown };

/** What an address names: the plan now (`na`), as they last read it (`lest`), or a version by its number. */
async function named(name: string, { visit, own, deps }: Around): Promise<Named | undefined> {
  const say = planRecordTexts[visit.language];
  const { ipCase } = own;
  const plan = shownNow(own, visit);
  if (name === 'na') return { name: say.now, plan };
  if (name === 'lest') {
    const seen = await deps.plans.seen(ipCase, own.as);
    return { name: say.seen, plan: { ...plan, content: contentOf(await deps.plans.at(ipCase, seen)) } };
  }
  const version = (await deps.plans.versions(ipCase)).find(({ number }) => String(number) === name);
  if (!version) return undefined;
  const content = contentOf(await deps.plans.at(ipCase, version.points));
  return { name: versionName(version, visit), plan: shownThen(own, { version, content }, visit) };
}

function versionName({ why, at }: PlanVersion, { language }: Pick<Place, 'language'>): string {
  return planRecordTexts[language][why](writtenDay(dayInNorway(new Date(at)), language));
}
