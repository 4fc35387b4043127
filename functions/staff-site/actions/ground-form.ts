import { lengthOf, readLines } from '../../../forms/fields/plain-text.ts';
import type { GroundFound } from '../../../shared/domain/consent/consent-ground.ts';
import { type ConsentGround, consentGrounds } from '../../../shared/domain/parties/parents.ts';
import type { ShownProblem } from '../pages/problem-summary.tsx';

export const longestGround = 2000;

export type GroundTyped = { readonly ground?: ConsentGround; readonly reasons: string };

export type GroundReading =
  | { readonly ok: true; readonly found: GroundFound }
  | { readonly ok: false; readonly problems: readonly ShownProblem[] };

export function typedGround(values: ReadonlyMap<string, string>): GroundTyped {
  const ground = consentGrounds.find((each) => each === values.get('ground'));
  return { ...(ground && { ground }), reasons: values.get('reasons') ?? '' };
}

/** Whose consent is needed, and why: a finding that somebody may have to defend. */
export function readGround(values: ReadonlyMap<string, string>): GroundReading {
  const { ground, reasons } = typedGround(values);
  const read = readLines(reasons);
  const text = read.outcome === 'read' ? read.value : '';
  const problems: ShownProblem[] = [];
  if (!ground) problems.push({ field: 'ground', code: 'ground-missing' });
  if (read.outcome === 'refused') problems.push({ field: 'reasons', code: 'unreadable' });
  else if (!text) problems.push({ field: 'reasons', code: 'ground-reasons-missing' });
  else if (lengthOf(text) > longestGround) problems.push({ field: 'reasons', code: 'too-long' });
  return ground && problems.length === 0 ? { ok: true, found: { ground, text } } : { ok: false, problems };
}
