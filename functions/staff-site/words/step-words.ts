import type { Day } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { awaitsOtherParent } from '../../../shared/domain/consent/both-consent.ts';
import type { ConsentPart } from '../../../shared/domain/consent/consent.ts';
import { mayConsent } from '../../../shared/domain/parties/may-consent.ts';
import { needsBoth } from '../../../shared/domain/parties/parents.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import type { NextStep } from '../case/next-step.ts';
import type { StaffPage } from '../staff-page.ts';
import { caseTexts } from '../texts/case.ts';
import { complaintTexts } from '../texts/complaint.ts';
import { parentTexts } from '../texts/parents.ts';
import { reportTexts } from '../texts/report.ts';
import { stepTexts } from '../texts/step.ts';
import { consentAskedWords } from './consent-words.ts';

export type StepWords = { readonly title: string; readonly why: readonly string[] };

/** What is to be done now, and why. */
export function stepWords(step: NextStep, ipCase: IpCase, page: StaffPage): StepWords {
  const texts = stepTexts[page.language];
  const written = (on: Day) => writtenDay(on, page.language);
  switch (step.step) {
    case 'ask-person':
      return askPersonWords(step, page);
    case 'take':
      return { title: texts.take, why: [(step.by < page.today ? texts.takeLate : texts.takeWhy)(written(step.by))] };
    case 'call':
      return { title: texts.call, why: [texts.callWhy(step.when && caseTexts[page.language].time[step.when])] };
    case 'check-role':
      return { title: texts.checkRole, why: [texts.checkRoleWhy(step.role)] };
    case 'check-parent':
      return { title: parentTexts[page.language].checkStep, why: [parentTexts[page.language].checkWhy] };
    case 'decide':
      return decideWords(step, page);
    case 'await-information':
      return {
        title: texts.awaitInformation(written(step.by)),
        why: [texts.awaitInformationWhy(written(ipCase.promisedBy))],
      };
    case 'tasks':
      return { title: texts.tasks, why: [texts.tasksWhy] };
    case 'wait':
      return { title: texts.wait, why: [texts.waitWhy(page.municipality.decisionWord)] };
    case 'appoint':
      return step.vacant ? { title: texts.vacant, why: [texts.vacantWhy] } : dueWords(step.by, texts.appoint, page);
    case 'ask-consent':
      return { title: texts.askConsent[step.part], why: askConsentWhy(step, ipCase, page) };
    case 'declined':
      return { title: texts.declined[step.part], why: declinedWhy(step.part, ipCase, page) };
    case 'make-plan':
      return dueWords(step.by, texts.makePlan, page);
    case 'revise':
      return dueWords(step.by, texts.revise, page);
    case 'coordinate':
      return { title: texts.coordinate, why: [texts.coordinateWhy] };
    case 'ask-coordinator':
      return { title: texts.askCoordinator, why: [texts.askCoordinatorWhy] };
    case 'paused':
      return { title: texts.paused, why: [ipCase.consent.plan === 'lapsed' ? texts.pausedAnew : texts.pausedWhy] };
    case 'complaint':
      return { title: texts.complaint(written(step.by)), why: [texts.complaintWhy] };
    case 'answer-complaint':
      return complaintWords(step, page);
    case 'await-governor':
      return governorWords(step, page);
    case 'close':
      return { title: texts.close, why: [texts.closeWhy[step.why]] };
    case 'over':
      return { title: texts.over, why: [overWhy(ipCase, page)] };
  }
}

function askPersonWords(
  { by, how }: Extract<NextStep, { readonly step: 'ask-person' }>,
  { language, today }: StaffPage,
): StepWords {
  const { ask, askOverdue, wait, why, secret } = reportTexts[language].step;
  const asked = how === 'asked' || how === 'come';
  const title = asked ? wait : by < today ? askOverdue : ask;
  return { title: title(writtenDay(by, language)), why: [why[how], secret] };
}

type DueTexts = { readonly by: (on: string) => string; readonly overdue: (on: string) => string; readonly why: string };

function dueWords(by: Day, texts: DueTexts, { language, today }: StaffPage): StepWords {
  const title = by < today ? texts.overdue : texts.by;
  return { title: title(writtenDay(by, language)), why: [texts.why] };
}

function decideWords(step: Extract<NextStep, { readonly step: 'decide' }>, page: StaffPage): StepWords {
  const texts = stepTexts[page.language];
  const { municipality, language, today } = page;
  const { decisionWord: word } = municipality;
  const { by, preliminaryOn } = step;
  const title = by < today ? texts.decideOverdue : texts.decide;
  const system =
    preliminaryOn && preliminaryOn >= today ? [texts.preliminaryWhy(writtenDay(preliminaryOn, language))] : [];
  return { title: title(writtenDay(by, language), word), why: [texts.decideWhy(word), ...system] };
}

type ComplaintStep<Name> = Extract<NextStep, { readonly step: Name }>;

function complaintWords({ by, late }: ComplaintStep<'answer-complaint'>, { language, today }: StaffPage): StepWords {
  const { step: texts } = complaintTexts[language];
  const title = by < today ? texts.overdue : texts.answer;
  return { title: title(writtenDay(by, language)), why: [...(late ? [texts.late] : []), texts.why] };
}

function governorWords({ by }: ComplaintStep<'await-governor'>, { language, municipality }: StaffPage): StepWords {
  const { step: texts } = complaintTexts[language];
  return { title: texts.wait(municipality.countyGovernor), why: [texts.waitWhy(writtenDay(by, language))] };
}

/** What is stopped, until when, how consent comes, and whether the answer has been read at all. */
function askConsentWhy(
  { part, by }: Extract<NextStep, { readonly step: 'ask-consent' }>,
  ipCase: IpCase,
  { language, municipality }: StaffPage,
): readonly string[] {
  const texts = stepTexts[language];
  return [
    `${texts.askConsentWhy[part]} ${texts.askConsentBy[part](writtenDay(by, language))}`,
    ...(awaitsOtherParent(ipCase) ? [parentTexts[language].awaited] : []),
    mayConsent(ipCase) ? texts.askConsentHow : texts.askConsentOther,
    ...(ipCase.consentAsked ? [consentAskedWords(ipCase.consentAsked, { language })] : []),
    ...(ipCase.decision?.openedOn ? [] : [texts.waitWhy(municipality.decisionWord)]),
  ];
}

/** Of two parents either can say no. */
function declinedWhy(part: ConsentPart, ipCase: IpCase, { language }: StaffPage): readonly string[] {
  return needsBoth(ipCase) ? [parentTexts[language].declined] : [stepTexts[language].declinedWhy[part]];
}

function overWhy({ closing }: IpCase, { language }: StaffPage): string {
  const texts = stepTexts[language];
  if (!closing) return texts.overWhy;
  return texts.closedWhy(caseTexts[language].closeReason[closing.reason], writtenDay(closing.on, language));
}
