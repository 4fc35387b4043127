import { dayInNorway } from '../../../shared/domain/calendar/day.ts';
import { endOf } from '../../../shared/domain/calendar/deadline.ts';
import { sharingOn } from '../../../shared/domain/consent/consent.ts';
import type { PlanStanding } from '../../../shared/domain/plan-record/versions.ts';
import { revisePlan } from '../../../shared/domain/planning/register-plan.ts';
import type { Reply } from '../../../shared/web/reply.ts';
import { RevisePage } from '../pages/revise-page.tsx';
import { staffPage } from '../staff-page.ts';
import type { StaffDeps } from '../staff-visit.ts';
import { coordinationTexts } from '../texts/coordination.ts';
import { type CaseForm, formReply, type ReadForm } from './case-form.ts';
import { periodShown, postedRevision, type RevisionReading, readRevision } from './plan-form.ts';
import { planStanding } from './plan-standing.ts';
import { postForm } from './post-form.ts';
import type { PostedAction } from './posted-action.ts';
import { dateCopy, type TypedDate, typedDate } from './typed-date.ts';

export function reviseForm(deps: StaffDeps): CaseForm<TypedDate> {
  return {
    action: 'revise',
    first: 'nextRevision.day',
    filledIn: ({ municipality, now }) => typedDate(endOf(dayInNorway(now), municipality.deadlines.revision)),
    show: async (visit, shown) => {
      const page = staffPage(visit);
      const { title } = coordinationTexts[page.language].revise;
      const sharing = sharingOn(await deps.cases.timeline(shown.ipCase), page.today);
      return formReply(visit, shown, { title, children: RevisePage({ page, sharing, ...shown }) });
    },
  };
}

export async function postRevise(posted: PostedAction): Promise<Reply> {
  const { visit, form, deps } = posted;
  const typed = postedRevision(form.values);
  const reading = readRevision(typed);
  const today = dayInNorway(visit.now);
  return postForm(posted, reviseForm(deps), {
    typed,
    copy: { words: dateCopy(typed), language: visit.municipality.language },
    read: toDo(posted, reading, await planStanding(posted)),
    answerTo: (reason) => (reason === 'no-active-plan' ? reason : periodShown(reason, undefined, today)),
    isThis: (event) => reading.ok && event.type === 'plan-revised' && event.nextRevision === reading.nextRevision,
  });
}

type Refused = Extract<ReturnType<typeof revisePlan>, { readonly ok: false }>['reason'];

function toDo({ visit }: PostedAction, reading: RevisionReading, standing: PlanStanding): ReadForm<Refused> {
  if (!reading.ok) return reading;
  const act = { nextRevision: reading.nextRevision, standing, staffId: visit.session.staffId, now: visit.now };
  return { ok: true, transition: (before) => revisePlan(before, act, visit.municipality) };
}
