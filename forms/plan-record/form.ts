import type { Day } from '../../shared/domain/calendar/day.ts';
import { sharingAreas } from '../../shared/domain/consent/consent.ts';
import {
  type Goal,
  longestText,
  mostRows,
  numberOf,
  type PlanField,
  type WrittenPoint,
} from '../../shared/domain/plan-record/points.ts';
import { rowsOf } from '../answers.ts';
import { rowControlName } from '../controls.ts';
import { dayIn } from '../fields/date.ts';
import type { Answers, Column, Control, Field, Form, Problem } from '../model.ts';
import { always, either, text } from '../questions.ts';
import { en } from './texts/en.ts';
import { nb } from './texts/nb.ts';
import { nn } from './texts/nn.ts';

/** Of a measure that belongs to none of the goals. */
export const noGoal = 'none';

export type PointOfForm = {
  readonly point: WrittenPoint;
  /** What whoever fills it in may write. */
  readonly fields: readonly PlanField[];
  /** Those that a measure can belong to. */
  readonly goals: readonly Goal[];
};

/** The step of a point, which is its number in the plan. */
export function stepOf(point: WrittenPoint): string {
  return String(numberOf(point));
}

/** One point of the plan. The answers carry `role` besides, which decides whom the words are about. */
export function pointForm({ point, fields, goals }: PointOfForm): Form {
  const step = stepOf(point);
  return {
    steps: [{ id: step }],
    fields: fields.map((id): Field => ({ id, step, sensitivity: 'H', control: controlOf(id, goals) })),
    texts: { nb, nn, en },
    check: (_step, answers, { today }) => endsFirst(answers, today),
    settle: (_before, after) => after,
    hints: () => [],
  };
}

/** By which a row is known again when it comes back. */
const number: Column = { id: 'id', control: text('line', 9), hidden: true };
const area: Column = { id: 'area', control: either(...sharingAreas), required: always };

function controlOf(field: PlanField, goals: readonly Goal[]): Control {
  switch (field) {
    case 'goals':
      return rows([number, { id: 'goal', control: text('lines', 500), required: always }, area]);
    case 'participants':
      return rows([
        number,
        { id: 'name', control: text('line', 100), required: always },
        { id: 'role', control: text('line', 100) },
        { id: 'service', control: text('line', 100), required: always },
      ]);
    case 'measures':
      return rows([
        number,
        { id: 'measure', control: text('lines', 500), required: always },
        { id: 'extent', control: text('line', 200) },
        { id: 'service', control: text('line', 100), required: always },
        area,
        ...(goals.length > 0 ? [goalOf(goals)] : []),
        { id: 'from', control: { kind: 'date', range: 'around' } },
        { id: 'to', control: { kind: 'date', range: 'around' } },
      ]);
    default:
      return text('lines', longestText);
  }
}

function rows(columns: readonly Column[]): Control {
  return { kind: 'rows', atMost: mostRows, columns };
}

function goalOf(goals: readonly Goal[]): Column {
  const named = new Map(goals.map(({ id, goal }) => [String(id), goal]));
  return {
    id: 'goal',
    control: {
      kind: 'choice',
      options: () => [...named.keys(), noGoal],
      optionText: (value) => named.get(value),
    },
  };
}

function endsFirst(answers: Answers, today: Day): readonly Problem[] {
  return rowsOf(answers, 'measures').flatMap(({ index, cells }) => {
    const [from, to] = ['from', 'to'].map((name) => dayIn(cells, name, { range: 'around', today }));
    const control = rowControlName({ id: 'measures', index, cell: 'to.day' });
    return from && to && to < from ? [{ control, code: 'endsFirst' }] : [];
  });
}
