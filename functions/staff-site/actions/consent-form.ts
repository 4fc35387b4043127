import type { ConsentPart, ConsentWay } from '../../../shared/domain/consent.ts';
import type { ConsentWish } from '../../../shared/domain/consent-changes.ts';
import { type DecidingRole, decidingRoles } from '../../../shared/domain/may-consent.ts';
import type { ShownProblem } from '../pages/problem-summary.tsx';
import type { RowsTyped } from './consent-rows.ts';

export const consentWays = ['oral', 'paper'] as const satisfies readonly ConsentWay['way'][];
export const yesOrNo = ['yes', 'no'] as const;

type Answer = (typeof yesOrNo)[number];

type PartsTyped = {
  readonly as?: DecidingRole;
  readonly plan?: Answer;
  readonly coordinator?: Answer;
  readonly way?: (typeof consentWays)[number];
};

export type ConsentTyped = PartsTyped & RowsTyped;

export type PartsReading =
  | {
      readonly ok: true;
      readonly wish: Pick<ConsentWish, 'plan' | 'coordinator'>;
      readonly as: DecidingRole;
      readonly how: ConsentWay;
    }
  | { readonly ok: false; readonly problems: readonly ShownProblem[] };

export function typedParts(values: ReadonlyMap<string, string>): PartsTyped {
  const [plan, coordinator] = ['plan', 'coordinator'].map((name) =>
    yesOrNo.find((answer) => answer === values.get(name)),
  );
  const way = consentWays.find((each) => each === values.get('way'));
  const as = decidingRoles.find((each) => each === values.get('as'));
  return { ...(as && { as }), ...(plan && { plan }), ...(coordinator && { coordinator }), ...(way && { way }) };
}

/** Who said what, aloud or on paper: either part, or both, or sharing alone; what was not spoken of stays open. */
export function readParts(values: ReadonlyMap<string, string>, { rowsSaid }: { rowsSaid: boolean }): PartsReading {
  const { as, way, ...wish } = typedParts(values);
  const wrong = answersWrong(values, wish, rowsSaid);
  if (as && way && wrong.length === 0) return { ok: true, wish, as, how: { way } };
  return {
    ok: false,
    problems: [
      ...(as ? [] : [{ field: 'as', code: 'as-missing' } as const]),
      ...(way ? [] : [{ field: 'way', code: 'way-missing' } as const]),
      ...wrong,
    ],
  };
}

function answersWrong(
  values: ReadonlyMap<string, string>,
  wish: Pick<PartsTyped, ConsentPart>,
  rowsSaid: boolean,
): readonly ShownProblem[] {
  const unknown = (['coordinator', 'plan'] as const).filter((part) => values.get(part) && !wish[part]);
  if (unknown.length > 0) return unknown.map((field) => ({ field, code: 'consent-unknown' }));
  const isSilent = !wish.plan && !wish.coordinator && !rowsSaid;
  return isSilent ? [{ field: 'coordinator', code: 'consent-missing' }] : [];
}
