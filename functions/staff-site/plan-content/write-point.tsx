import type { Answers, Form, Problem } from '../../../forms/form.ts';
import { readStep } from '../../../forms/form.ts';
import { PlanConflict } from '../../../forms/pages/plan-conflict.tsx';
import { PlanPointForm } from '../../../forms/pages/plan-point-form.tsx';
import { pointTitle } from '../../../forms/pages/plan-points.tsx';
import { pointForm, stepOf } from '../../../forms/plan-record/form.ts';
import { fromContent } from '../../../forms/plan-record/from-content.ts';
import { toContent } from '../../../forms/plan-record/to-content.ts';
import { dayInNorway } from '../../../shared/domain/calendar/day.ts';
import { fieldsToWrite, obstacleToWriting } from '../../../shared/domain/plan-record/may-write.ts';
import { pointOf, type WrittenPoint } from '../../../shared/domain/plan-record/points.ts';
import { pageReply } from '../../../shared/web/page-reply.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import { type Reply, seeOther } from '../../../shared/web/reply.ts';
import { writePlan } from '../../../shared/write-plan.ts';
import { mayOpen, mayWritePlan } from '../access.ts';
import { conflict, invalid, recordView } from '../actions/posted-action.ts';
import { findCase, viewCase } from '../case/open-case.ts';
import { openerOf, planContentPath, staffPage } from '../staff-page.ts';
import type { StaffDeps, StaffVisit } from '../staff-visit.ts';
import { planContentTexts } from '../texts/plan-content.ts';
import { type OpenedPlan, planOfCase, shownNow } from './opened-plan.ts';
import { BackToPlan, planReply } from './plan-content-page.tsx';
import { TypedWords } from './typed-words.tsx';

type Page = {
  readonly opened: OpenedPlan;
  readonly point: WrittenPoint;
  readonly form: Form;
  readonly answers: Answers;
  /** The version of the point that it was made from. */
  readonly version: number;
  readonly problems?: readonly Problem[];
  readonly isStale?: boolean;
};

/** The form of a point, as it stands. */
export async function openPoint(visit: StaffVisit, deps: StaffDeps): Promise<Reply> {
  const point = pointOf(visit.params['point'] ?? '');
  const ipCase = point && (await viewCase(visit.params['reference'] ?? '', openerOf(visit), deps.cases));
  if (!ipCase) return problemReply(visit, 'not-found');
  if (!mayWritePlan(openerOf(visit), ipCase)) return problemReply(visit, 'forbidden');
  const opened = await planOfCase(ipCase, visit, deps);
  const form = formOf(point, opened);
  const { version = 0, content = {} } = opened.record[point] ?? {};
  if (obstacleToWriting(ipCase)) return stopped(visit, { opened, form, answers: {} });
  return pointReply(visit, { opened, point, form, version, answers: fromContent(content, form) }, 200);
}

/** Writes in a point; whatever stops it, what was typed is there still. */
export async function postPoint(visit: StaffVisit, deps: StaffDeps): Promise<Reply> {
  const point = pointOf(visit.params['point'] ?? '');
  const ipCase = point && (await findCase(visit.params['reference'] ?? '', openerOf(visit), deps.cases));
  if (!ipCase) return problemReply(visit, 'not-found');
  if (!mayWritePlan(openerOf(visit), ipCase)) return problemReply(visit, 'forbidden');
  const opened = await planOfCase(ipCase, visit, deps);
  const form = formOf(point, opened);
  const pairs = visit.request.form.filter(([name]) => name !== 'formToken' && name !== 'version');
  const reading = await readStep(form, stepOf(point), pairs, { role: 'guardian' }, contextOf(visit, deps));
  const page = { opened, point, form, version: versionTyped(visit), answers: reading.answers };
  if (obstacleToWriting(ipCase)) return stopped(visit, page);
  if (reading.outcome === 'accepted') return write(visit, page, deps);
  await recordView({ visit, deps }, ipCase);
  const problems = reading.outcome === 'problems' ? reading.problems : [];
  return pointReply(visit, { ...page, problems }, problems.length > 0 ? invalid : 200);
}

async function write(visit: StaffVisit, page: Page, deps: StaffDeps): Promise<Reply> {
  const { point, answers, opened, version } = page;
  const today = dayInNorway(visit.now);
  const written = await writePlan(
    opened.ipCase,
    {
      point,
      from: version,
      written: toContent(answers, { fields: fieldsToWrite('staff', point), today }),
      writer: 'staff',
      by: { who: 'staff', staffId: visit.session.staffId },
      now: visit.now,
      isTheirs: (ipCase) => mayWritePlan(openerOf(visit), ipCase),
    },
    deps,
  );
  if (written.result === 'not-theirs') return problemReply(visit, 'not-found');
  const { ipCase } = written;
  if (written.result === 'written') {
    return seeOther(`${planContentPath(visit, ipCase.reference)}?lagret=${stepOf(point)}`);
  }
  await recordView({ visit, deps }, ipCase);
  const now = await planOfCase(ipCase, visit, deps);
  if (written.result === 'refused') return stopped(visit, { ...page, opened: now });
  const latest = now.record[point]?.version ?? 0;
  return pointReply(
    visit,
    { ...page, form: formOf(point, now), opened: now, version: latest, isStale: true },
    conflict,
  );
}

/** One that no point has, where the form is not one of ours. */
function versionTyped({ request }: StaffVisit): number {
  const typed = request.form.find(([name]) => name === 'version')?.[1] ?? '';
  return /^\d{1,9}$/.test(typed) ? Number(typed) : -1;
}

function formOf(point: WrittenPoint, { record }: OpenedPlan): Form {
  const goals = record.goals?.content.goals ?? [];
  return pointForm({ point, fields: fieldsToWrite('staff', point), goals });
}

function contextOf({ municipality, now }: StaffVisit, { production }: Pick<StaffDeps, 'production'>) {
  return { municipality, today: dayInNorway(now), production };
}

function pointReply(
  visit: StaffVisit,
  { opened, point, problems = [], isStale, ...form }: Page,
  status: number,
): Reply {
  const page = staffPage(visit);
  const texts = planContentTexts[page.language];
  const plan = shownNow(opened, visit);
  const { reference } = opened.ipCase;
  const title = pointTitle(point, plan);
  return pageReply(visit, {
    title,
    status,
    hasProblems: problems.length > 0,
    children: (
      <div class="ip-case">
        <PlanPointForm
          form={form.form}
          answers={{ ...form.answers, role: plan.role }}
          context={contextOf(visit, { production: true })}
          language={page.language}
          problems={problems}
          formToken={page.formToken}
          action={`${planContentPath(page, reference)}/${stepOf(point)}`}
          submit={texts.save}
          title={title}
          version={form.version}
          first={
            <>
              {isStale && <PlanConflict plan={plan} point={point} title={texts.stale} body={texts.staleBody} />}
              <BackToPlan page={page} reference={reference} />
            </>
          }
        />
      </div>
    ),
  });
}

/** It cannot be written in the case as it stands now; what was typed is there to be copied. */
function stopped(
  visit: StaffVisit,
  { opened: { ipCase }, form, answers }: Pick<Page, 'opened' | 'form' | 'answers'>,
): Reply {
  if (!mayOpen(openerOf(visit), ipCase)) return problemReply(visit, 'not-found');
  const page = staffPage(visit);
  const texts = planContentTexts[page.language];
  const obstacle = obstacleToWriting(ipCase);
  return planReply(visit, {
    title: texts.stopped,
    status: conflict,
    first: <BackToPlan page={page} reference={ipCase.reference} />,
    children: (
      <>
        {obstacle && <p class="ds-paragraph">{texts.obstacle[obstacle]}</p>}
        <TypedWords page={page} ipCase={ipCase} form={form} answers={answers} />
      </>
    ),
  });
}
