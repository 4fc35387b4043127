import { application } from '../../forms/application/form.ts';
import { type Answers, type FormContext, type Problem, readStep } from '../../forms/form.ts';
import { formContext, type StepPost } from '../support/application-answers.ts';

/** Posts every step in turn, as a browser would; stops with an error where one is refused. */
export async function walk(posts: readonly StepPost[], context: FormContext = formContext()): Promise<Answers> {
  let answers: Answers = {};
  for (const { step, pairs } of posts) {
    const reading = await readStep(application, step, pairs, answers, context);
    if (reading.outcome !== 'accepted') throw new Error(`${step}: ${JSON.stringify(reading)}`);
    answers = reading.answers;
  }
  return answers;
}

export type Post = {
  readonly step: string;
  readonly pairs: readonly (readonly [string, string])[];
  readonly soFar?: Answers;
  readonly context?: FormContext;
};

export function post({ step, pairs, soFar = {}, context = formContext() }: Post) {
  return readStep(application, step, pairs, soFar, context);
}

/** What is wrong with a post. */
export async function problemsOf(given: Post): Promise<readonly Problem[]> {
  const reading = await post(given);
  return reading.outcome === 'problems' ? reading.problems : [];
}

/** One step's pairs of these posts with some changed; `undefined` leaves a control out. */
export function changed(
  posts: readonly StepPost[],
  step: string,
  changes: Readonly<Record<string, string | undefined>>,
): readonly (readonly [string, string])[] {
  const pairs = posts.find((each) => each.step === step)?.pairs ?? [];
  const kept = pairs.filter(([name]) => !(name in changes));
  const added = Object.entries(changes).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return [...kept, ...added];
}
