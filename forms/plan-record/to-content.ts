import type { Day } from '../../shared/domain/calendar/day.ts';
import { sharingAreas } from '../../shared/domain/consent/consent.ts';
import {
  type Goal,
  type Measure,
  type Participant,
  type PlanContent,
  type PlanField,
  planTexts,
} from '../../shared/domain/plan-record/points.ts';
import { answerOf, filledRows } from '../answers.ts';
import { dayIn } from '../fields/date.ts';
import type { Answers } from '../model.ts';

/** What was written in these fields; a row that is new has the number 0. */
export function toContent(
  answers: Answers,
  { fields, today }: { readonly fields: readonly PlanField[]; readonly today: Day },
): PlanContent {
  const texts = planTexts.filter((name) => fields.includes(name) && answerOf(answers, name) !== '');
  return {
    ...Object.fromEntries(texts.map((name) => [name, answerOf(answers, name)])),
    ...(fields.includes('goals') && { goals: cellsOf(answers, 'goals').map(toGoal) }),
    ...(fields.includes('participants') && { participants: cellsOf(answers, 'participants').map(toParticipant) }),
    ...(fields.includes('measures') && {
      measures: cellsOf(answers, 'measures').map((cells) => toMeasure(cells, today)),
    }),
  };
}

function cellsOf(answers: Answers, field: PlanField): readonly Answers[] {
  return filledRows(answers, field).map(({ cells }) => cells);
}

function toGoal(cells: Answers): Goal {
  return { id: numberIn(cells, 'id'), goal: answerOf(cells, 'goal'), area: areaIn(cells) };
}

function toParticipant(cells: Answers): Participant {
  const role = answerOf(cells, 'role');
  const { name, service } = { name: answerOf(cells, 'name'), service: answerOf(cells, 'service') };
  return { id: numberIn(cells, 'id'), name, ...(role && { role }), service };
}

function toMeasure(cells: Answers, today: Day): Measure {
  const [measure, service, extent] = ['measure', 'service', 'extent'].map((name) => answerOf(cells, name));
  const goal = numberIn(cells, 'goal');
  const [from, to] = ['from', 'to'].map((name) => dayIn(cells, name, { range: 'around', today }));
  return {
    id: numberIn(cells, 'id'),
    measure: measure ?? '',
    ...(extent && { extent }),
    service: service ?? '',
    area: areaIn(cells),
    ...(goal > 0 && { goal }),
    ...(from && { from }),
    ...(to && { to }),
  };
}

function areaIn(cells: Answers): Goal['area'] {
  return sharingAreas.find((area) => area === answerOf(cells, 'area')) ?? 'other';
}

function numberIn(cells: Answers, name: string): number {
  const typed = answerOf(cells, name);
  return /^[1-9]\d{0,8}$/.test(typed) ? Number(typed) : 0;
}
