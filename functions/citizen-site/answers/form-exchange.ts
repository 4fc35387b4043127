import type { Problem, StepReading } from '../../../forms/form.ts';
import type { FormVisit } from './citizen-visit.ts';
import { isUnseen } from './unseen.tsx';

/** What the form itself asked, without what every form of ours carries. */
export function formPairs({ request, session }: FormVisit): readonly (readonly [name: string, value: string])[] {
  const isOurs = (name: string) =>
    name === 'formToken' || name === 'onceKey' || (session.kind === 'unknown' && isUnseen(name));
  return request.form.filter(([name]) => !isOurs(name));
}

/** What is wrong in a form that is shown again; nothing when a row or another language was asked for. */
export function problemsIn(reading: StepReading): readonly Problem[] {
  return reading.outcome === 'problems' ? reading.problems : [];
}

/** 503 asks to try the same again, 422 to mend something first. */
export function formStatus(problems: readonly Problem[], isStoreDown: boolean): 200 | 422 | 503 {
  if (isStoreDown) return 503;
  return problems.length > 0 ? 422 : 200;
}
