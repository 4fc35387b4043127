import type { Goal, Measure, Participant, PlanRow } from '../../shared/domain/plan-record/points.ts';
import { areaName, type PlanShown, scopeText } from '../plan-record/plan-shown.ts';
import { planWords } from '../plan-record/words/in-language.ts';

export type PlanFact = readonly [name: string, value: string | undefined];

type Props = { readonly plan: PlanShown; readonly rows: readonly PlanRow[] };

/** Goals, participants or measures: what each is, and what is said of it. */
export function PlanRows({ plan, rows }: Props) {
  return (
    <ol class="ip-plan__rows">
      {rows.map((row) => (
        <li key={row.id}>
          <PlanRowText plan={plan} row={row} />
        </li>
      ))}
    </ol>
  );
}

export function PlanRowText({ plan, row }: { readonly plan: PlanShown; readonly row: PlanRow }) {
  return (
    <>
      <p class="ip-plan__name ip-lines" lang={plan.writtenIn}>
        {nameOf(row)}
      </p>
      <PlanFacts facts={factsOf(row, plan)} />
    </>
  );
}

/** Names and values; what nobody has said is left out. */
export function PlanFacts({ facts }: { readonly facts: readonly PlanFact[] }) {
  return (
    <dl class="ip-facts">
      {facts.map(
        ([name, value]) =>
          value && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

function nameOf(row: PlanRow): string {
  if ('measure' in row) return row.measure;
  return 'name' in row ? row.name : row.goal;
}

function factsOf(row: PlanRow, plan: PlanShown): readonly PlanFact[] {
  if ('measure' in row) return measureFacts(row, plan);
  return 'name' in row ? participantFacts(row, plan) : goalFacts(row, plan);
}

function goalFacts({ area }: Goal, { language }: PlanShown): readonly PlanFact[] {
  return [[planWords[language].facts.area, areaName(area, language)]];
}

function participantFacts(participant: Participant, plan: PlanShown): readonly PlanFact[] {
  const { facts } = planWords[plan.language];
  return [
    [facts.role, participant.role],
    [facts.service, participant.service],
    [facts.scope, scopeText(participant, plan)],
  ];
}

function measureFacts(measure: Measure, plan: PlanShown): readonly PlanFact[] {
  const { facts } = planWords[plan.language];
  return [
    [facts.extent, measure.extent],
    [facts.responsible, measure.service],
    [facts.goal, goalText(measure, plan)],
    [facts.area, areaName(measure.area, plan.language)],
    [facts.period, spanText(measure, plan)],
  ];
}

function goalText({ goal }: Measure, { content, language }: PlanShown): string | undefined {
  if (goal === undefined) return undefined;
  return content.goals?.find(({ id }) => id === goal)?.goal ?? planWords[language].goalGone;
}

function spanText({ from, to }: Measure, { language, dayText }: PlanShown): string | undefined {
  const { span } = planWords[language];
  if (from && to) return span.both(dayText(from), dayText(to));
  if (from) return span.from(dayText(from));
  return to && span.to(dayText(to));
}
