import type { Day } from '../../../shared/domain/calendar/day.ts';
import { writtenTime } from '../../../shared/domain/calendar/written-time.ts';
import { type IpCase, isEnded } from '../../../shared/domain/case.ts';
import type { NamedAttachment } from '../../../shared/domain/handling/attachment.ts';
import { plannedMeeting } from '../../../shared/domain/planning/meeting.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import { nameOf, type StaffPage } from '../staff-page.ts';
import { caseTexts } from '../texts/case.ts';
import { meetingTexts } from '../texts/meeting.ts';
import { transitionTexts } from '../texts/transition.ts';
import { dateFact } from './date-fact.tsx';
import type { Fact } from './fact-list.tsx';
import { planFacts } from './plan-facts.tsx';

/** What came after the decision: who coordinates, the plan, the end; what is owed has a section of its own. */
export function coordinationFacts(
  page: StaffPage,
  ipCase: IpCase,
  attachments: readonly NamedAttachment[],
): readonly (Fact | false | undefined)[] {
  return [
    ...people(page, ipCase),
    ...plan(page, ipCase),
    ...planFacts({ page, ipCase, attachments }),
    meetingFact(page, ipCase),
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

function meetingFact(page: StaffPage, ipCase: IpCase): Fact | undefined {
  const { fact, when } = meetingTexts[page.language];
  const planned = plannedMeeting(ipCase, page.today);
  if (!planned || isEnded(ipCase)) return undefined;
  const [from, to] = [writtenTime(planned.from, page.language), writtenTime(planned.to, page.language)];
  return { name: fact, value: when(writtenDay(planned.on, page.language), from, to) };
}
