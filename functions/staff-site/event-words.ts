import type { IpCase } from '../../shared/domain/case.ts';
import type { CaseEvent } from '../../shared/domain/event.ts';
import { writtenDay } from '../../shared/notices/written-day.ts';
import { nameOf, type StaffPage, unitName } from './staff-page.ts';
import { caseTexts } from './texts/case.ts';
import { commonTexts } from './texts/common.ts';

export function eventWords(event: CaseEvent, page: StaffPage): string {
  const texts = caseTexts[page.language].event;
  const word = page.municipality.decisionWord;
  switch (event.type) {
    case 'received':
      return texts.received(unitName(page, event.unit));
    case 'preliminary-answer':
      return texts['preliminary-answer'](writtenDay(event.promisedBy, page.language));
    case 'decided':
      return texts.decided(commonTexts[page.language].outcome[event.outcome], word);
    case 'decision-opened':
      return texts['decision-opened'](word);
    case 'role-checked':
      return texts['role-checked'][event.result];
    case 'taken':
    case 'withdrawn':
    case 'called':
      return texts[event.type];
  }
}

/** The words that staff or the system wrote to the person. */
export function eventText(event: CaseEvent): string | undefined {
  return 'text' in event && event.text ? event.text : undefined;
}

export function actorName({ by }: CaseEvent, page: StaffPage): string {
  const texts = caseTexts[page.language];
  switch (by.who) {
    case 'person':
      return texts.byPerson;
    case 'system':
      return texts.bySystem;
    case 'staff':
      return nameOf(page, by.staffId);
  }
}

/** What happened after the version that a form was made from; a change of people's making adds one version. */
export function eventsSince(timeline: readonly CaseEvent[], version: number, ipCase: IpCase): readonly CaseEvent[] {
  const changes = Math.max(ipCase.version - version, 1);
  return timeline.slice(-changes);
}
