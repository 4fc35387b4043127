import type { ComponentChildren } from 'preact';
import {
  fieldsOf,
  numberOf,
  type PlanField,
  type PlanPoint,
  planPoints,
  planTexts,
  rowFields,
  type WrittenPoint,
  writtenPoints,
} from '../../shared/domain/plan-record/points.ts';
import { type PlanShown, questionOf, sharingText } from '../plan-record/plan-shown.ts';
import { planWords } from '../plan-record/words/in-language.ts';
import { PlanFacts, PlanRows } from './plan-rows.tsx';

type Props = {
  readonly plan: PlanShown;
  readonly points?: readonly PlanPoint[];
  /** What stands right below a point's heading: a way to write in it, a mark. */
  readonly beside?: (point: PlanPoint) => ComponentChildren;
};

/** The plan, point by point, with the numbers that the regulation gives them. */
export function PlanPoints({ plan, points = planPoints, beside }: Props) {
  return (
    <>
      {points.map((point) => (
        <section key={point} class="ip-part ip-plan__point" id={`punkt-${numberOf(point)}`}>
          <h2 class="ds-heading" data-size="sm">
            {pointTitle(point, plan)}
          </h2>
          {beside?.(point)}
          <PointText plan={plan} point={point} />
        </section>
      ))}
    </>
  );
}

export function pointTitle(point: PlanPoint, { language }: Pick<PlanShown, 'language'>): string {
  return `${numberOf(point)}. ${planWords[language].point[point]}`;
}

function PointText({ plan, point }: { readonly plan: PlanShown; readonly point: PlanPoint }) {
  if (point === 'coordination') return <Coordination {...plan} />;
  if (point === 'period') return <Period {...plan} />;
  if (point === 'consent') return <Consent {...plan} />;
  const written = writtenPoints.find((each) => each === point);
  return written ? <Written plan={plan} point={written} /> : null;
}

function Written({ plan, point }: { readonly plan: PlanShown; readonly point: WrittenPoint }) {
  const fields = fieldsOf[point].filter((field) => plan.content[field]?.length);
  if (fields.length === 0) return <p class="ds-paragraph ip-quiet">{planWords[plan.language].notWritten}</p>;
  return (
    <>
      {fields.map((field) => (
        <FieldText key={field} plan={plan} field={field} />
      ))}
    </>
  );
}

function FieldText({ plan, field }: { readonly plan: PlanShown; readonly field: PlanField }) {
  const rows = rowFields.find((each) => each === field);
  if (rows) return <PlanRows plan={plan} rows={plan.content[rows] ?? []} />;
  const text = planTexts.find((each) => each === field);
  if (!text) return null;
  return (
    <>
      <h3 class="ds-heading" data-size="2xs">
        {questionOf(text, plan)}
      </h3>
      <p class="ds-paragraph ip-lines" lang={plan.writtenIn}>
        {plan.content[text]}
      </p>
    </>
  );
}

function Coordination({ frame, language }: PlanShown) {
  const words = planWords[language];
  return <PlanFacts facts={[[words.coordinator, frame.coordinator ?? words.noCoordinator]]} />;
}

function Period({ frame: { period }, language, dayText }: PlanShown) {
  const words = planWords[language];
  if (!period) return <p class="ds-paragraph ip-quiet">{words.period.notYet}</p>;
  const { from, to, nextRevision, revisedOn } = period;
  return (
    <PlanFacts
      facts={[
        [words.period.lasts, words.span.both(dayText(from), dayText(to))],
        [words.period.revised, revisedOn && dayText(revisedOn)],
        [words.period.next, dayText(nextRevision)],
      ]}
    />
  );
}

function Consent(plan: PlanShown) {
  const { frame } = plan;
  const { consent: say, state } = planWords[plan.language];
  const sharing = frame.sharing.map((row) => sharingText(row, plan)).join('\n');
  return (
    <PlanFacts
      facts={[
        [say.plan, state[frame.consent.plan]],
        [say.coordinator, state[frame.consent.coordinator]],
        [say.sharing, sharing || say.none],
      ]}
    />
  );
}
