import {
  type PlanContent,
  type PlanField,
  type PlanRow,
  planTexts,
  rowFields,
} from '../../shared/domain/plan-record/points.ts';
import { rowAnswers } from '../answers.ts';
import type { Answers, Form } from '../model.ts';
import { noGoal } from './form.ts';

/** What stands in a point, as the answers of its form. */
export function fromContent(content: PlanContent, form: Form): Answers {
  const isAsked = (field: PlanField) => form.fields.some(({ id }) => id === field);
  const texts = planTexts.filter((name) => isAsked(name) && content[name] !== undefined);
  const answers = texts.map((name) => [name, content[name] ?? ''] as const);
  const rows = rowFields.map((name) => {
    const field = form.fields.find(({ id }) => id === name);
    const written: readonly PlanRow[] = content[name] ?? [];
    return field ? rowAnswers(field, written.map(cellsOf)) : {};
  });
  return Object.assign({}, Object.fromEntries(answers), ...rows);
}

function cellsOf(row: PlanRow): Answers {
  const { id, ...rest } = row;
  const cells = Object.entries(rest).flatMap(([name, value]) =>
    name === 'from' || name === 'to' ? datesOf(name, String(value)) : [[name, String(value)] as const],
  );
  const goal = 'measure' in row && row.goal === undefined ? { goal: noGoal } : {};
  return { id: String(id), ...goal, ...Object.fromEntries(cells) };
}

/** `2026-05-01` in its three controls. */
function datesOf(name: string, day: string): readonly (readonly [string, string])[] {
  const [year, month, date] = day.split('-').map((part) => String(Number(part)));
  return [
    [`${name}.day`, date ?? ''],
    [`${name}.month`, month ?? ''],
    [`${name}.year`, year ?? ''],
  ];
}
