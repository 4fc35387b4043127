import type { SentFile } from '../shared/domain/handling/attachment.ts';
import { belongsTo } from './controls.ts';
import { type ReadFile, readFile } from './fields/file.ts';
import { readStep, type StepReading } from './form.ts';
import type { Answers, Form, FormContext, Problem } from './model.ts';
import type { Pairs } from './posted.ts';
import { applies } from './shown.ts';

/** What was posted: names and values as `readStep` takes them, and the file. */
export type PostedWithFile = { readonly pairs: Pairs; readonly file?: SentFile };

/** The step as `readStep` reads it, with its file when it is accepted and has one. */
export type ReadWithFile = StepReading & { readonly file?: ReadFile };

/** Reads one step of a form that asks for a file. The file's answer is its name; a name alone, typed, is none. */
export async function readStepWithFile(
  form: Form,
  step: string,
  { pairs, file }: PostedWithFile,
  soFar: Answers,
  context: FormContext,
): Promise<ReadWithFile> {
  const fields = form.fields.filter(
    (field) => field.control.kind === 'file' && field.step === step && applies(field, soFar, context),
  );
  const typed = pairs.filter(([name]) => !fields.some((field) => belongsTo(name, field)));
  const reading = await readStep(form, step, typed, soFar, context);
  if (!file) return reading;
  const read = readFile(file);
  const isAsked = fields.some(({ id }) => id === file.control);
  if (isAsked && read.outcome === 'read') {
    const named = await readStep(form, step, [...typed, [file.control, read.file.name]], soFar, context);
    // One page cannot hand a chosen file to the next (HTML § 4.10.5.1.17), and its sender may not see that.
    if (named.outcome !== 'accepted') return withProblem(named, fileProblem(file, 'fileNotKept'));
    return { ...named, file: read.file };
  }
  const problem = isAsked && read.outcome === 'refused' ? fileProblem(file, read.code) : unknownFile;
  return withProblem(reading, problem);
}

const unknownFile: Problem = { control: 'form', code: 'unknownName' };

function fileProblem({ control }: SentFile, code: string): Problem {
  return { control, code };
}

/** A file that cannot be taken is not called missing as well. */
function withProblem(reading: StepReading, problem: Problem): StepReading {
  const others = reading.outcome === 'problems' ? reading.problems : [];
  const rest = others.filter(({ control }) => control !== problem.control);
  return { outcome: 'problems', answers: reading.answers, problems: [...rest, problem] };
}
