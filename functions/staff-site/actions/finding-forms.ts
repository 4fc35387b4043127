import {
  type ConsentBasis,
  consentBases,
  type OwnConsentReason,
  type OwnWill,
  ownConsentReasons,
  ownWills,
} from '../../../shared/domain/parties/capacity.ts';
import type { OwnConsentFinding } from '../../../shared/domain/parties/hear-child.ts';
import type { AdultFinding, ParentsFinding } from '../../../shared/domain/parties/record-finding.ts';
import type { ShownProblem } from '../pages/problem-summary.tsx';
import { firstOf, postedDate, readDate, type TypedDate } from './typed-date.ts';
import { readFinding } from './written-reason.ts';

type Values = ReadonlyMap<string, string>;

/** What a form about who decides says, or what is wrong with it. */
export type FindingReading<Finding> =
  | { readonly ok: true; readonly finding: Finding }
  | { readonly ok: false; readonly problems: readonly ShownProblem[] };

export type OwnConsentTyped = { readonly why?: OwnConsentReason; readonly reason: string };
export type ParentsTyped = { readonly until: TypedDate; readonly reason: string };
export type AdultTyped = { readonly basis?: ConsentBasis; readonly ownWill?: OwnWill; readonly reason: string };

export function typedOwnConsent(values: Values): OwnConsentTyped {
  const why = ownConsentReasons.find((each) => each === values.get('why'));
  return { ...(why && { why }), reason: values.get('reason') ?? '' };
}

export function readOwnConsent({ why, reason }: OwnConsentTyped): FindingReading<OwnConsentFinding> {
  const written = readFinding(reason);
  if (why && written.ok) return { ok: true, finding: { reason: why, text: written.text } };
  return { ok: false, problems: [...(why ? [] : [missing('why')]), ...wrongReason(written)] };
}

export function typedParents(values: Values): ParentsTyped {
  return { until: postedDate(values, 'until'), reason: values.get('reason') ?? '' };
}

export function readParents({ until, reason }: ParentsTyped): FindingReading<ParentsFinding> {
  const date = readDate(until);
  const written = readFinding(reason);
  if (date.ok && written.ok) return { ok: true, finding: { until: date.on, text: written.text } };
  const wrongDate: readonly ShownProblem[] = date.ok ? [] : [{ field: firstOf('until'), code: date.code }];
  return { ok: false, problems: [...wrongDate, ...wrongReason(written)] };
}

export function typedAdult(values: Values): AdultTyped {
  const basis = consentBases.find((each) => each === values.get('basis'));
  const ownWill = ownWills.find((each) => each === values.get('ownWill'));
  return { ...(basis && { basis }), ...(ownWill && { ownWill }), reason: values.get('reason') ?? '' };
}

export function readAdult({ basis, ownWill, reason }: AdultTyped): FindingReading<AdultFinding> {
  const written = readFinding(reason);
  if (basis && ownWill && written.ok) return { ok: true, finding: { basis, ownWill, text: written.text } };
  const problems = [...(basis ? [] : [missing('basis')]), ...(ownWill ? [] : [missing('ownWill')])];
  return { ok: false, problems: [...problems, ...wrongReason(written)] };
}

function missing(field: string): ShownProblem {
  return { field, code: 'choice-missing' };
}

function wrongReason(written: ReturnType<typeof readFinding>): readonly ShownProblem[] {
  if (written.ok) return [];
  return [{ field: 'reason', code: written.code }];
}
