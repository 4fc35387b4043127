import { answersOf, filledRows } from './answers.ts';
import { cellField, firstControl } from './controls.ts';
import type { Answers, Field, Form, FormContext, Problem } from './model.ts';
import { isAnswered, shownFields } from './shown.ts';

/** What still has to be mended in a step, seen from answers that were read before. */
export function openProblems(form: Form, step: string, answers: Answers, context: FormContext): readonly Problem[] {
  const fields = shownFields(form, step, answers, context);
  const problems = fields.flatMap((field) => fieldProblems(field, answers, context));
  const named = new Set(problems.map(({ control }) => control));
  return [...problems, ...form.check(step, answers, context).filter(({ control }) => !named.has(control))];
}

function fieldProblems(field: Field, answers: Answers, context: FormContext): readonly Problem[] {
  const control = firstControl(field);
  if (!isAnswered(field, answers)) {
    return field.required?.(answers, context) ? [{ control, code: missingCode(field) }] : [];
  }
  if (field.control.kind === 'rows')
    return cellsOf(field, answers).flatMap((cell) => fieldProblems(cell, answers, context));
  return isOffered(field, answers, context) ? [] : [{ control, code: 'notAnOption' }];
}

/** All that the filled rows ask. */
function cellsOf(field: Field, answers: Answers): readonly Field[] {
  const columns = field.control.kind === 'rows' ? field.control.columns : [];
  return filledRows(answers, field.id).flatMap(({ index }) => columns.map((column) => cellField(field, index, column)));
}

function missingCode({ control, missingCode: own }: Field): string {
  if (own) return own;
  if (control.kind === 'tick') return 'tick';
  if (control.kind === 'file') return 'noFile';
  return control.kind === 'choice' || control.kind === 'choices' ? 'choose' : 'missing';
}

/** Settings and earlier answers change what is offered: a unit that closed, a wish for those under 18. */
function isOffered({ id, control }: Field, answers: Answers, context: FormContext): boolean {
  const given = answersOf(answers, id);
  if (control.kind === 'tick') return given.every((value) => value === control.value);
  if (control.kind !== 'choice' && control.kind !== 'choices') return true;
  const offered = control.options(answers, context);
  return given.every((value) => offered.includes(value));
}
