import type { Day } from '../../../shared/domain/calendar/day.ts';
import { type IpCase, isEnded } from '../../../shared/domain/case.ts';
import { birthdaysAhead } from '../../../shared/domain/telling/birthdays-ahead.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import type { StaffPage } from '../staff-page.ts';
import { caseTexts } from '../texts/case.ts';
import { dateFact } from './date-fact.tsx';
import type { Fact } from './fact-list.tsx';

/** Who decides and until when: the birthdays of the year to come, and what a leader found. */
export function deciderFacts(page: StaffPage, ipCase: IpCase): readonly (Fact | false | undefined)[] {
  if (isEnded(ipCase)) return [];
  const texts = caseTexts[page.language];
  const { heardOn, incapacity, alone } = ipCase;
  return [
    ...birthdays(page, ipCase),
    heardOn && dateFact(page, { name: texts.heardOn, on: heardOn }),
    alone?.reason && { name: texts.ownConsent, value: texts.ownConsentReason[alone.reason] },
    incapacity && { name: texts.incapacity, value: texts.basis[incapacity.basis] },
  ];
}

function birthdays(page: StaffPage, ipCase: IpCase): readonly Fact[] {
  const texts = caseTexts[page.language];
  const written = (on: Day) => writtenDay(on, page.language);
  const { parentsGoOn } = ipCase;
  const lines = birthdaysAhead(ipCase, page.today)
    // The record says who decides from 16 on.
    .filter(({ parentsUntil }) => !parentsUntil)
    .map(({ age, on }) => texts.birthday[age](written(on)));
  const goOn = parentsGoOn ? [texts.parentsUntil(written(parentsGoOn.until))] : [];
  const value = [...lines, ...goOn].join(' ');
  return value ? [{ name: texts.birthdays, value }] : [];
}
