import { type IpCase, isEnded } from '../../../shared/domain/case.ts';
import { planIsGranted } from '../../../shared/domain/clocks.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { writtenDay } from '../../../shared/notices/written-day.ts';
import { nameOf, planContentPath, type StaffPage } from '../staff-page.ts';
import { caseTexts } from '../texts/case.ts';
import { planContentTexts } from '../texts/plan-content.ts';
import { transitionTexts } from '../texts/transition.ts';
import { dateFact } from './date-fact.tsx';
import type { Fact } from './fact-list.tsx';

/** What came after the decision: who coordinates, the plan, the end; what is owed has a section of its own. */
export function coordinationFacts(page: StaffPage, ipCase: IpCase): readonly (Fact | false | undefined)[] {
  const texts = planContentTexts[page.language];
  return [
    ...people(page, ipCase),
    ...plan(page, ipCase),
    planIsGranted(ipCase) && { name: texts.plan, value: <PlanLink page={page} reference={ipCase.reference} /> },
    closing(page, ipCase),
    disqualified(page, ipCase),
  ];
}

function people(page: StaffPage, { coordinator, appoint }: IpCase) {
  const texts = caseTexts[page.language];
  const written = (on: Day) => writtenDay(on, page.language);
  const standIn = coordinator?.standIn && coordinator.standIn.until >= page.today ? coordinator.standIn : undefined;
  return [
    coordinator && {
      name: texts.coordinator,
      value: `${nameOf(page, coordinator.staffId)}, ${texts.since(written(coordinator.since))}`,
    },
    !coordinator && appoint && { name: texts.coordinator, value: texts.coordinatorNone },
    standIn && {
      name: texts.standIn,
      value: `${nameOf(page, standIn.staffId)}, ${texts.until(written(standIn.until))}`,
    },
  ];
}

function plan(page: StaffPage, { plan: registered }: IpCase) {
  const texts = caseTexts[page.language];
  if (!registered) return [];
  const [from, to] = [writtenDay(registered.from, page.language), writtenDay(registered.to, page.language)];
  const { revisedOn } = registered;
  return [
    { name: texts.planPeriod, value: texts.period(from, to) },
    revisedOn && dateFact(page, { name: texts.revisedOn, on: revisedOn }),
  ];
}

/** To whom the case is closed, for whoever wonders why they are not told of it. */
function disqualified(page: StaffPage, { disqualified: those = [] }: IpCase): Fact | undefined {
  if (those.length === 0) return undefined;
  const names = those.map(({ staffId }) => nameOf(page, staffId)).join(', ');
  return { name: transitionTexts[page.language].disqualified, value: names };
}

function closedBy(page: StaffPage, by: string): string {
  const texts = caseTexts[page.language];
  if (by === 'system') return texts.bySystem;
  return by === 'person' ? texts.noticePerson : nameOf(page, by);
}

function closing(page: StaffPage, ipCase: IpCase): Fact | undefined {
  const texts = caseTexts[page.language];
  const { closing: closed } = ipCase;
  if (!closed || !isEnded(ipCase)) return undefined;
  const agreed = closed.agreed ? ` ${texts.agreedAs[closed.agreed]}` : '';
  const value = `${writtenDay(closed.on, page.language)}, ${closedBy(page, closed.by)}. ${texts.closeReason[closed.reason]}.${agreed}`;
  return { name: texts.closedOn, value };
}

function PlanLink({ page, reference }: { readonly page: StaffPage; readonly reference: string }) {
  return <a href={planContentPath(page, reference)}>{planContentTexts[page.language].link}</a>;
}
