import { PlanPoints, pointTitle } from '../../../forms/pages/plan-points.tsx';
import type { PlanShown } from '../../../forms/plan-record/plan-shown.ts';
import { dayInNorway } from '../../../shared/domain/calendar/day.ts';
import { obstacleToWriting } from '../../../shared/domain/plan-record/may-write.ts';
import { scopeOf } from '../../../shared/domain/plan-record/plan-for.ts';
import {
  numberOf,
  type PlanPoint,
  type PointVersion,
  writtenPoints,
} from '../../../shared/domain/plan-record/points.ts';
import { pointEvent } from '../../../shared/domain/plan-record/write-point.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import type { Reply } from '../../../shared/web/reply.ts';
import { mayWritePlan } from '../access.ts';
import { openerOf, planContentPath, staffPage } from '../staff-page.ts';
import type { StaffDeps, StaffVisit } from '../staff-visit.ts';
import { planContentTexts } from '../texts/plan-content.ts';
import { actorName } from '../words/event-words.ts';
import { type OpenedPlan, openPlan, shownNow } from './opened-plan.ts';
import { BackToCase, planReply } from './plan-content-page.tsx';

/** The nine points as they stand, each with the way to write in it. */
export async function showPlan(visit: StaffVisit, deps: StaffDeps): Promise<Reply> {
  const opened = await openPlan(visit, deps);
  if (!opened) return problemReply(visit, 'not-found');
  const page = staffPage(visit);
  const texts = planContentTexts[page.language];
  const plan = shownNow(opened, visit);
  const { reference } = opened.ipCase;
  const saved = writtenPoints.find((point) => String(numberOf(point)) === visit.request.query.get('lagret'));
  return planReply(visit, {
    title: texts.title,
    first: (
      <>
        {saved && (
          <div class="ds-alert" data-color="success" tabIndex={-1} autofocus>
            {texts.saved(numberOf(saved))}
          </div>
        )}
        <BackToCase page={page} reference={reference} />
      </>
    ),
    children: (
      <>
        <WhoWrites visit={visit} opened={opened} />
        <Missing visit={visit} opened={opened} />
        <PlanPoints
          plan={plan}
          beside={(point) => <Beside visit={visit} opened={opened} point={point} plan={plan} />}
        />
        <Outputs visit={visit} opened={opened} />
      </>
    ),
  });
}

type Props = { readonly visit: StaffVisit; readonly opened: OpenedPlan };

function mayWrite({ visit, opened: { ipCase } }: Props): boolean {
  return mayWritePlan(openerOf(visit), ipCase) && !obstacleToWriting(ipCase);
}

/** That it is filled in together; or why it cannot be, just now or by this one. */
function WhoWrites(props: Props) {
  const { visit, opened } = props;
  const texts = planContentTexts[visit.municipality.language];
  const obstacle = obstacleToWriting(opened.ipCase);
  if (mayWrite(props)) return <p class="ds-paragraph ip-lead">{texts.lead}</p>;
  return (
    <div class="ds-alert" data-color="info">
      <p class="ds-paragraph">{obstacle ? texts.obstacle[obstacle] : texts.readOnly}</p>
    </div>
  );
}

/** A plan without goals or measures is no error: it may be registered all the same. */
function Missing(props: Props) {
  const { visit, opened } = props;
  const texts = planContentTexts[visit.municipality.language];
  const { goals, measures } = opened.record;
  const missing = [
    !goals?.content.goals?.length && texts.noGoals,
    !measures?.content.measures?.length && texts.noMeasures,
  ].filter((line) => line !== false);
  if (missing.length === 0 || !mayWrite(props)) return null;
  return <p class="ds-paragraph">{missing.join(' ')}</p>;
}

function Beside({ point, plan, ...props }: Props & { readonly point: PlanPoint; readonly plan: PlanShown }) {
  const { visit, opened } = props;
  const page = staffPage(visit);
  const texts = planContentTexts[page.language];
  const written = writtenPoints.find((each) => each === point);
  const version = written && opened.record[written];
  if (!written || (!version && !mayWrite(props))) return null;
  const action = version ? texts.change : texts.write;
  return (
    <p class="ip-plan__beside">
      {mayWrite(props) && (
        <a class="ds-link ip-screen" href={`${planContentPath(page, opened.ipCase.reference)}/${numberOf(written)}`}>
          {action}
          <span class="ds-sr-only">{`: ${pointTitle(written, plan)}`}</span>
        </a>
      )}
      {version && <span class="ip-quiet">{lastChanged(version, props)}</span>}
    </p>
  );
}

function lastChanged(version: PointVersion, { visit, opened }: Props): string {
  const page = staffPage(visit);
  const on = writtenDay(dayInNorway(new Date(version.at)), page.language);
  return planContentTexts[page.language].changed(on, actorName(pointEvent(version), opened.ipCase, page));
}

/** On paper: for the person, and for each participant who may see something of it. */
function Outputs({ visit, opened }: Props) {
  const page = staffPage(visit);
  const texts = planContentTexts[page.language];
  const base = planContentPath(page, opened.ipCase.reference);
  const participants = opened.record.participants?.content.participants ?? [];
  const shared = participants.filter((each) => scopeOf(each, opened.sharing, page.today).result === 'shared');
  return (
    <section class="ip-case__section ip-screen" aria-labelledby="utskrift">
      <h2 id="utskrift" class="ds-heading" data-size="md">
        {texts.paper}
      </h2>
      <ul class="ds-list">
        <li>
          <a href={`${base}/utskrift`}>{texts.printWhole}</a>
        </li>
        {shared.map(({ id, name }) => (
          <li key={id}>
            <a href={`${base}/deltaker/${id}`}>{texts.printFor(name)}</a>
          </li>
        ))}
        <li>
          <a href={`${base}/utgaver`}>{texts.versions.title}</a>
        </li>
      </ul>
      {participants.length > shared.length && <p class="ds-paragraph">{texts.othersNothing}</p>}
    </section>
  );
}
