import { answersOf, filledRows } from '../../forms/answers.ts';
import { reportsNeed } from '../../forms/application/facts.ts';
import { application } from '../../forms/application/form.ts';
import { belongsTo, rowControl } from '../../forms/controls.ts';
import { type Answers, type Form, type FormContext, type Problem, readStep, stepsOf } from '../../forms/form.ts';
import type { Pairs } from '../../forms/posted.ts';

export type WholeReading =
  | { readonly ok: true; readonly answers: Answers }
  | { readonly ok: false; readonly answers: Answers; readonly problems: readonly Problem[] };

/** Reads a form that comes all at once, step by step as its pages would, so that the same rules hold. */
export async function readWhole(form: Form, pairs: Pairs, context: FormContext): Promise<WholeReading> {
  const read: string[] = [];
  const problems: Problem[] = [];
  let answers: Answers = {};
  const ahead = () => stepsOf(form, answers, context).find((step) => !read.includes(step));
  for (let step = ahead(); step; step = ahead()) {
    const reading = await readStep(form, step, pairsOf(form, step, pairs), answers, context);
    ({ answers } = reading);
    read.push(step);
    if (reading.outcome === 'problems') problems.push(...reading.problems);
    problems.push(...wrongForm(form, answers, context));
    // What is asked next depends on whom it is for.
    if (read.length === 1 && problems.length > 0) break;
  }
  const all = problems.length > 0 ? problems : notAsked(form, pairs, answers);
  return all.length > 0 ? { ok: false, answers, problems: all } : { ok: true, answers };
}

function pairsOf(form: Form, step: string, pairs: Pairs): Pairs {
  const fields = form.fields.filter((field) => field.step === step);
  return pairs.filter(([name]) => fields.some((field) => belongsTo(name, field)));
}

/** Next of kin without authority and staff do not apply: they report (domain: intake kinds). */
function wrongForm(form: Form, answers: Answers, context: FormContext): readonly Problem[] {
  return form === application && reportsNeed(answers, context) ? [{ control: 'role', code: 'reportInstead' }] : [];
}

/** Pages drop what they do not ask; a machine is told, or something somebody wrote would be gone. */
function notAsked(form: Form, pairs: Pairs, answers: Answers): readonly Problem[] {
  const lost = pairs.filter(([name, value]) => value.trim() !== '' && !isKept(name, answers));
  return lost
    .filter(([name], index) => lost.findIndex(([each]) => each === name) === index)
    .filter(([name]) => form.fields.some((field) => belongsTo(name, field)))
    .map(([control]) => ({ control, code: 'notAsked' }));
}

/** Rows are numbered anew without those that are blank. */
function isKept(name: string, answers: Answers): boolean {
  const row = rowControl(name);
  return row ? filledRows(answers, row.id).length > 0 : answersOf(answers, name).length > 0;
}
