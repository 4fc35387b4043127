import type { ConsentWay } from '../../../shared/domain/consent.ts';
import type { ConsentWish } from '../../../shared/domain/consent-changes.ts';
import { type DecidingRole, decidingRoles } from '../../../shared/domain/may-consent.ts';
import type { ShownProblem } from '../pages/problem-summary.tsx';

export const consentWays = ['oral', 'paper'] as const satisfies readonly ConsentWay['way'][];
export const yesOrNo = ['yes', 'no'] as const;

type Answer = (typeof yesOrNo)[number];

export type ConsentTyped = {
  readonly as?: DecidingRole;
  readonly plan?: Answer;
  readonly coordinator?: Answer;
  readonly way?: (typeof consentWays)[number];
};

export type ConsentReading =
  | { readonly ok: true; readonly wish: ConsentWish; readonly as: DecidingRole; readonly how: ConsentWay }
  | { readonly ok: false; readonly problems: readonly ShownProblem[] };

export function typedConsent(values: ReadonlyMap<string, string>): ConsentTyped {
  const [plan, coordinator] = ['plan', 'coordinator'].map((name) =>
    yesOrNo.find((answer) => answer === values.get(name)),
  );
  const way = consentWays.find((each) => each === values.get('way'));
  const as = decidingRoles.find((each) => each === values.get('as'));
  return { ...(as && { as }), ...(plan && { plan }), ...(coordinator && { coordinator }), ...(way && { way }) };
}

/** What somebody said aloud or on paper: either part, or both; what was not spoken of stays open. */
export function readConsent(values: ReadonlyMap<string, string>): ConsentReading {
  const { as, way, ...wish } = typedConsent(values);
  const problems: ShownProblem[] = [];
  for (const part of ['coordinator', 'plan'] as const) {
    if (values.get(part) && !wish[part]) problems.push({ field: part, code: 'consent-unknown' });
  }
  if (problems.length === 0 && !wish.plan && !wish.coordinator) {
    problems.push({ field: 'coordinator', code: 'consent-missing' });
  }
  if (!as) problems.push({ field: 'as', code: 'as-missing' });
  if (!way) problems.push({ field: 'way', code: 'way-missing' });
  if (!as || !way || problems.length > 0) return { ok: false, problems };
  return { ok: true, wish, as, how: { way } };
}
