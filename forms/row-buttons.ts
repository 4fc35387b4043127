import { rowAnswers, rowsOf, without } from './answers.ts';
import { belongsTo } from './controls.ts';
import type { Answers, Field } from './model.ts';
import type { Posted } from './posted.ts';

export type RowChange = { readonly answers: Answers; readonly tooMany?: Field };

/** The answers with a row more or less, as the button says; a row that is not there is no error. */
export function afterRowButton(
  fields: readonly Field[],
  answers: Answers,
  button: NonNullable<Posted['button']>,
): RowChange {
  const field = fields.find(({ id, control }) => control.kind === 'rows' && id === button.target.split('[')[0]);
  if (field?.control.kind !== 'rows') return { answers };
  const rows = rowsOf(answers, field.id);
  if (button.does === 'add' && rows.length >= field.control.atMost) return { answers, tooMany: field };
  const kept = rows.filter(({ index }) => `${field.id}[${index}]` !== button.target).map(({ cells }) => cells);
  const next = button.does === 'add' ? [...kept, {}] : kept;
  return { answers: { ...without(answers, (control) => belongsTo(control, field)), ...rowAnswers(field, next) } };
}
