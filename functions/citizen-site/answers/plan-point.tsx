import { type Answers, type Form, type Problem, readStep } from '../../../forms/form.ts';
import { PlanConflict } from '../../../forms/pages/plan-conflict.tsx';
import { PlanPointForm } from '../../../forms/pages/plan-point-form.tsx';
import { pointTitle } from '../../../forms/pages/plan-points.tsx';
import { SummaryList } from '../../../forms/pages/summary-list.tsx';
import { pointForm, stepOf } from '../../../forms/plan-record/form.ts';
import { fromContent } from '../../../forms/plan-record/from-content.ts';
import { toContent } from '../../../forms/plan-record/to-content.ts';
import { summary } from '../../../forms/summary.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { fieldsToWrite, obstacleToWriting, planSightOf } from '../../../shared/domain/plan-record/may-write.ts';
import { pointOf, type WrittenPoint } from '../../../shared/domain/plan-record/points.ts';
import { pageReply } from '../../../shared/web/page-reply.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import { type Reply, seeOther } from '../../../shared/web/reply.ts';
import { writePlan } from '../../../shared/write-plan.ts';
import { addressesOf } from '../addresses.ts';
import { type OwnPlan, ownPlan, shownNow } from '../following/own-plan.ts';
import { Article, LinkLine, Part, Text } from '../pages/parts.tsx';
import { StoreTrouble } from '../pages/store-trouble.tsx';
import { planRecordTexts } from '../texts/in-language.ts';
import { type Answer, type CitizenDeps, type CitizenVisit, formContext, wantedBy } from './citizen-visit.ts';
import { formPairs, formStatus } from './form-exchange.ts';
import { unlessDown, withPlan } from './with-plan.tsx';

type Page = {
  readonly own: OwnPlan;
  readonly point: WrittenPoint;
  readonly form: Form;
  readonly answers: Answers;
  /** The version of the point that it was made from. */
  readonly version: number;
  readonly problems?: readonly Problem[];
  readonly isStoreDown?: boolean;
  readonly isStale?: boolean;
};

/** The part of a point that is theirs to write. */
export function askPoint(deps: CitizenDeps): Answer {
  return withPoint(deps, async (visit, { own, point, form }) => {
    const { version = 0, content = {} } = own.record[point] ?? {};
    const page = { own, point, form, version, answers: fromContent(content, form) };
    return own.sight === 'writes' ? pointReply(visit, page, deps) : stopped(visit, { ...page, answers: {} }, deps);
  });
}

export function savePoint(deps: CitizenDeps): Answer {
  return withPoint(deps, async (visit, { own, point, form }) => {
    const { role } = shownNow(own, visit);
    const pairs = formPairs(visit).filter(([name]) => name !== 'version');
    const reading = await readStep(form, stepOf(point), pairs, { role }, formContext(visit, deps));
    const page = { own, point, form, version: versionTyped(visit), answers: reading.answers };
    if (own.sight !== 'writes') return stopped(visit, page, deps);
    if (reading.outcome === 'accepted') return write(visit, page, deps);
    return pointReply(visit, { ...page, ...(reading.outcome === 'problems' && { problems: reading.problems }) }, deps);
  });
}

type AtPoint = Pick<Page, 'own' | 'point' | 'form'>;

function withPoint(deps: CitizenDeps, answer: (visit: CitizenVisit, at: AtPoint) => Promise<Reply>): Answer {
  return withPlan(deps, async (visit, own) => {
    const point = pointOf(visit.params['point'] ?? '');
    const fields = point ? fieldsToWrite('person', point) : [];
    if (!point || fields.length === 0) return problemReply(visit, 'not-found');
    return answer(visit, { own, point, form: pointForm({ point, fields, goals: [] }) });
  });
}

async function write(visit: CitizenVisit, page: Page, deps: CitizenDeps): Promise<Reply> {
  const { own, point, answers, version } = page;
  const { today } = formContext(visit, deps);
  const writing = {
    point,
    from: version,
    written: toContent(answers, { fields: fieldsToWrite('person', point), today }),
    writer: 'person',
    by: { who: own.as === 'otherParent' ? own.as : 'person' },
    now: deps.now(),
    isTheirs: (ipCase: IpCase) => planSightOf(own.as, ipCase) !== 'nothing',
  } as const;
  const written = await unlessDown(writePlan(own.ipCase, writing, deps));
  if (!written) return pointReply(visit, { ...page, isStoreDown: true }, deps);
  if (written.result === 'written') return seeOther(`${addressesOf(visit).plan(own.ipCase.reference)}?lagret`);
  const now = await ownPlan(wantedBy(visit), deps);
  if (!now || now === 'no-plan' || written.result === 'not-theirs') return problemReply(visit, 'not-found');
  if (written.result === 'refused') return stopped(visit, { ...page, own: now }, deps);
  const latest = now.record[point]?.version ?? 0;
  return pointReply(visit, { ...page, own: now, version: latest, isStale: true }, deps);
}

/** One that no point has, where the form is not one of ours. */
function versionTyped({ request }: CitizenVisit): number {
  const typed = request.form.find(([name]) => name === 'version')?.[1] ?? '';
  return /^\d{1,9}$/.test(typed) ? Number(typed) : -1;
}

function pointReply(visit: CitizenVisit, page: Page, deps: CitizenDeps): Reply {
  const { own, point, form, answers, version, problems = [], isStoreDown = false, isStale = false } = page;
  const { municipality, language, session } = visit;
  const say = planRecordTexts[language];
  const plan = shownNow(own, visit);
  const to = addressesOf(visit);
  const { reference } = own.ipCase;
  const title = pointTitle(point, plan);
  return pageReply(visit, {
    title,
    status: isStale ? 409 : formStatus(problems, isStoreDown),
    hasProblems: problems.length > 0,
    hasForm: true,
    children: (
      <>
        <PlanPointForm
          form={form}
          answers={{ ...answers, role: plan.role }}
          context={formContext(visit, deps)}
          language={language}
          problems={problems}
          formToken={session.formToken}
          action={to.planPoint(reference, stepOf(point))}
          submit={say.save}
          title={title}
          version={version}
          first={
            <>
              {isStoreDown && <StoreTrouble municipality={municipality} language={language} doing="notSaved" />}
              {isStale && <PlanConflict plan={plan} point={point} title={say.stale} body={say.staleBody} />}
            </>
          }
        />
        <LinkLine href={to.plan(reference)}>{say.back}</LinkLine>
      </>
    ),
  });
}

/** It cannot be written just now; what was typed is there to be copied. */
function stopped(visit: CitizenVisit, { own, form, answers }: Page, deps: CitizenDeps): Reply {
  const { language } = visit;
  const say = planRecordTexts[language];
  const { role, writtenIn } = shownNow(own, visit);
  const obstacle = obstacleToWriting(own.ipCase);
  const sections = summary(form, { ...answers, role }, formContext(visit, deps), language);
  const isTyped = sections.some(({ rows }) => rows.some(({ answered }) => answered));
  return pageReply(visit, {
    title: say.stopped,
    status: 409,
    children: (
      <Article title={say.stopped}>
        <Text>{obstacle ? say.obstacle[obstacle] : say.readOnly}</Text>
        {isTyped && (
          <Part title={say.typed}>
            <div lang={writtenIn}>
              <SummaryList sections={sections} heading="h3" />
            </div>
          </Part>
        )}
        <LinkLine href={addressesOf(visit).plan(own.ipCase.reference)}>{say.back}</LinkLine>
      </Article>
    ),
  });
}
