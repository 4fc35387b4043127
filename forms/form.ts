import { doneSteps, withDone, without } from './answers.ts';
import { belongsTo, firstControl, questionOf, rowControl } from './controls.ts';
import { oneLineBreak } from './fields/plain-text.ts';
import { type FieldReading, readField } from './fields/read-field.ts';
import type { Answers, Field, Form, FormContext, Problem } from './model.ts';
import { openProblems } from './open-problems.ts';
import { type Pairs, type Posted, sortPosted, typedAnswers } from './posted.ts';
import { afterRowButton } from './row-buttons.ts';
import { applies, shownFields, stepApplies, withoutHidden } from './shown.ts';

export type { Answers, Field, Form, FormContext, Problem, Sensitivity } from './model.ts';
export { withoutHidden } from './shown.ts';

/** What a post of one step came to; `answers` is the whole form so far with this step's part replaced. */
export type StepReading =
  | { readonly outcome: 'accepted'; readonly answers: Answers }
  /** A row more or less, or another language: the same page again, with everything as typed. */
  | { readonly outcome: 'again'; readonly answers: Answers }
  | { readonly outcome: 'problems'; readonly answers: Answers; readonly problems: readonly Problem[] };

/** The steps that apply, in order. */
export function stepsOf(form: Form, answers: Answers, context: FormContext): readonly string[] {
  return form.steps.map(({ id }) => id).filter((step) => stepApplies(form, step, answers, context));
}

/** The step one may go to at most: the first that is not answered, or no longer well. Nothing when all is answered. */
export function firstOpenStep(form: Form, answers: Answers, context: FormContext): string | undefined {
  const done = doneSteps(answers);
  return stepsOf(form, answers, context).find(
    (step) => !done.includes(step) || openProblems(form, step, answers, context).length > 0,
  );
}

/** Reads one step's post. `pairs` in the order sent, without `formToken` and `onceKey`. Loads phone plans on use. */
export async function readStep(
  form: Form,
  step: string,
  pairs: Pairs,
  soFar: Answers,
  context: FormContext,
): Promise<StepReading> {
  const posted = sortPosted(form, pairs);
  const asked = form.fields.filter((field) => field.step === step && applies(field, soFar, context));
  const rest = withoutStep(form, { step, asked }, soFar);
  const typed = ofFields(typedAnswers(form, posted), asked);
  if (posted.again) return { outcome: 'again', answers: { ...rest, ...typed } };
  if (posted.button) return rowReading({ asked, rest, typed, button: posted.button });
  const shown = shownFields(form, step, { ...rest, ...typed }, context);
  const read = await readFields(shown, { ...rest, ...typed }, context);
  const found = [...posted.problems, ...read.problems];
  const open = openProblems(form, step, { ...rest, ...read.answers }, context);
  const problems = once([...found, ...open.filter((problem) => !sameQuestion(problem, found, asked))], asked);
  if (problems.length > 0) {
    return { outcome: 'problems', answers: { ...rest, ...withoutRows(typed, shown), ...read.answers }, problems };
  }
  const settled = form.settle(soFar, { ...rest, ...read.answers }, context);
  const done = withDone(settled, [...doneSteps(settled), step]);
  return { outcome: 'accepted', answers: withoutHidden(form, done, context) };
}

/** What other steps answered. The last step confirms the rest, so whatever is changed before it opens it again. */
function withoutStep(form: Form, { step, asked }: { step: string; asked: readonly Field[] }, soFar: Answers): Answers {
  const last = form.steps.at(-1)?.id;
  const dropped = [...asked, ...form.fields.filter((field) => field.step === last)];
  const others = without(soFar, (control) => dropped.some((field) => belongsTo(control, field)));
  return withDone(
    others,
    doneSteps(soFar).filter((done) => done !== step && done !== last),
  );
}

function ofFields(typed: Answers, fields: readonly Field[]): Answers {
  const own = without(typed, (control) => !fields.some((field) => belongsTo(control, field)));
  return Object.fromEntries(
    Object.entries(own).map(([control, value]) => [control, typeof value === 'string' ? oneLineBreak(value) : value]),
  );
}

async function readFields(fields: readonly Field[], typed: Answers, context: FormContext): Promise<FieldReading> {
  const readings = await Promise.all(fields.map((field) => readField(field, typed, context)));
  return {
    answers: Object.fromEntries(readings.flatMap(({ answers }) => Object.entries(answers))),
    problems: readings.flatMap(({ problems }) => problems),
  };
}

/** Rows are numbered anew when they are read, so that those of the old numbers would stand there twice. */
function withoutRows(typed: Answers, read: readonly Field[]): Answers {
  const rows = read.filter(({ control }) => control.kind === 'rows');
  return without(typed, (control) => rows.some((field) => belongsTo(control, field)));
}

/** A question whose answer could not be read is not called missing as well. */
function sameQuestion({ control }: Problem, found: readonly Problem[], fields: readonly Field[]): boolean {
  const question = questionOf(fields, control);
  return question !== undefined && found.some((other) => belongsTo(other.control, question));
}

/** One message a control, in the order of the page. */
function once(problems: readonly Problem[], fields: readonly Field[]): readonly Problem[] {
  const place = ({ control }: Problem) => placeOf(control, fields);
  const seen = new Set<string>();
  return problems
    .filter(({ control }) => !seen.has(control) && seen.add(control))
    .toSorted((a, b) => place(a) - place(b));
}

/** Field by field, and in rows row by row. */
function placeOf(control: string, fields: readonly Field[]): number {
  const at = fields.findIndex((field) => belongsTo(control, field));
  return at + (rowControl(control)?.index ?? 0) / 1000;
}

type RowPost = {
  readonly asked: readonly Field[];
  readonly rest: Answers;
  readonly typed: Answers;
  readonly button: NonNullable<Posted['button']>;
};

function rowReading({ asked, rest, typed, button }: RowPost): StepReading {
  const { answers, tooMany } = afterRowButton(asked, typed, button);
  const whole = { ...rest, ...answers };
  if (!tooMany) return { outcome: 'again', answers: whole };
  return { outcome: 'problems', answers: whole, problems: [{ control: firstControl(tooMany), code: 'tooManyRows' }] };
}
