import { dayInNorway } from '../../../shared/domain/calendar/day.ts';
import { endOf } from '../../../shared/domain/calendar/deadline.ts';
import { planKeptIn } from '../../../shared/domain/plan-record/kept-in.ts';
import type { PlanStanding } from '../../../shared/domain/plan-record/versions.ts';
import type { PlanPeriod } from '../../../shared/domain/planning/plan-periods.ts';
import { registerPlan } from '../../../shared/domain/planning/register-plan.ts';
import type { Reply } from '../../../shared/web/reply.ts';
import { PlanPage } from '../pages/plan-page.tsx';
import type { ShownProblem } from '../pages/problem-summary.tsx';
import { staffPage } from '../staff-page.ts';
import type { StaffVisit } from '../staff-visit.ts';
import type { Refusal } from '../texts/action.ts';
import { coordinationTexts } from '../texts/coordination.ts';
import { planKeptTexts } from '../texts/plan-kept.ts';
import { type CaseForm, formReply, type ReadForm } from './case-form.ts';
import {
  type PlanReading,
  type PlanTyped,
  periodDates,
  periodShown,
  postedPeriod,
  readPeriod,
  typedPeriod,
} from './plan-form.ts';
import { planStanding } from './plan-standing.ts';
import { postForm } from './post-form.ts';
import type { PostedAction } from './posted-action.ts';
import { dateCopy } from './typed-date.ts';

export const planForm: CaseForm<PlanTyped> = {
  action: 'plan',
  first: 'from.day',
  filledIn: (visit, ipCase) => ({
    ...typedPeriod(ipCase.plan ?? usualPeriod(visit)),
    keptIn: planKeptIn(ipCase),
  }),
  show: (visit, shown) => {
    const page = staffPage(visit);
    const { title } = coordinationTexts[page.language].plan;
    const children = PlanPage({ page, ...shown });
    return formReply(visit, shown, { title: title(shown.ipCase.plan !== undefined), children });
  },
};

function usualPeriod({ municipality, now }: StaffVisit): PlanPeriod {
  const from = dayInNorway(now);
  const to = endOf(from, municipality.deadlines.revision);
  return { from, to, nextRevision: to };
}

export async function postPlan(posted: PostedAction): Promise<Reply> {
  const { visit, form } = posted;
  const typed = postedPeriod(form.values);
  const reading = readPeriod(typed);
  return postForm(posted, planForm, {
    typed,
    copy: { words: wordsOf(typed, visit), language: visit.municipality.language },
    read: toDo(posted, reading, await planStanding(posted)),
    answerTo: (reason) => answerTo(reason, reading, visit),
    isThis: (event) =>
      reading.ok &&
      event.type === 'plan-registered' &&
      (event.elsewhere === true) === (reading.keptIn === 'elsewhere') &&
      periodDates.every((name) => event[name] === reading.period[name]),
  });
}

function wordsOf(typed: PlanTyped, { municipality }: StaffVisit): string {
  const { plan } = coordinationTexts[municipality.language];
  const { legend, keptIn } = planKeptTexts[municipality.language];
  const dates = periodDates.map((name) => `${plan[name]}: ${dateCopy(typed[name])}`);
  return [...dates, ...(typed.keptIn ? [`${legend} ${keptIn[typed.keptIn]}`] : [])].join('\n');
}

type Refused = Extract<ReturnType<typeof registerPlan>, { readonly ok: false }>['reason'];

function toDo({ visit }: PostedAction, reading: PlanReading, standing: PlanStanding): ReadForm<Refused> {
  if (!reading.ok) return reading;
  const { period, keptIn } = reading;
  const act = { period, keptIn, standing, staffId: visit.session.staffId, now: visit.now };
  return { ok: true, transition: (before) => registerPlan(before, act, visit.municipality) };
}

function answerTo(reason: Refused, reading: PlanReading, { now }: StaffVisit): ShownProblem | Refusal {
  switch (reason) {
    case 'not-granted':
      return 'plan-not-granted';
    case 'no-coordinator':
    case 'plan-consent-missing':
      return reason;
    default:
      return periodShown(reason, reading.ok ? reading.period.to : undefined, dayInNorway(now));
  }
}
