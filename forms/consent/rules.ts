import type { Day } from '../../shared/domain/calendar/day.ts';
import { isSameService } from '../../shared/domain/consent/consent.ts';
import { answerOf, filledRows, type Row } from '../answers.ts';
import { rowControlName } from '../controls.ts';
import { dayIn } from '../fields/date.ts';
import type { Answers, Problem } from '../model.ts';

/** What no single question can see: that each service has one row, and that its period is one. */
export function check(answers: Answers, today: Day): readonly Problem[] {
  const rows = filledRows(answers, 'sharing');
  return rows.flatMap((row, place) => [...sameService(row, rows.slice(0, place)), ...period(row, today)]);
}

/** A row is known by its service: the later one is the one too many. */
function sameService({ index, cells }: Row, earlier: readonly Row[]): readonly Problem[] {
  const service = answerOf(cells, 'service');
  const isThere = earlier.some((row) => isSameService(answerOf(row.cells, 'service'), service));
  return service !== '' && isThere ? [problemAt(index, 'service', 'sameService')] : [];
}

function period({ index, cells }: Row, today: Day): readonly Problem[] {
  const from = dayIn(cells, 'from', { range: 'around', today });
  const to = dayIn(cells, 'to', { range: 'around', today });
  if (!to) return [];
  if (from && to < from) return [problemAt(index, 'to.day', 'periodEndsFirst')];
  return to < today ? [problemAt(index, 'to.day', 'dayPassed')] : [];
}

function problemAt(index: number, cell: string, code: string): Problem {
  return { control: rowControlName({ id: 'sharing', index, cell }), code };
}
