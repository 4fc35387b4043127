import type { ConsentPart, ConsentWay } from '../../../shared/domain/consent/consent.ts';
import type { ConsentWish } from '../../../shared/domain/consent/consent-changes.ts';
import { type DecidingRole, decidingRoles } from '../../../shared/domain/parties/may-consent.ts';
import type { ConsentGiver } from '../../../shared/domain/parties/parents.ts';
import type { ShownProblem } from '../pages/problem-summary.tsx';
import type { RowsTyped } from './consent-rows.ts';

export const consentWays = ['oral', 'paper'] as const satisfies readonly ConsentWay['way'][];
export const givers = ['main', 'otherParent'] as const satisfies readonly ConsentGiver[];
export const yesOrNo = ['yes', 'no'] as const;

type Answer = (typeof yesOrNo)[number];

type PartsTyped = {
  readonly as?: DecidingRole;
  /** Of a child with two parents: whose answer it is. */
  readonly parent?: ConsentGiver;
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
      readonly giver: ConsentGiver;
      readonly how: ConsentWay;
    }
  | { readonly ok: false; readonly problems: readonly ShownProblem[] };

export function typedParts(values: ReadonlyMap<string, string>): PartsTyped {
  const [plan, coordinator] = ['plan', 'coordinator'].map((name) =>
    yesOrNo.find((answer) => answer === values.get(name)),
  );
  const way = consentWays.find((each) => each === values.get('way'));
  const as = decidingRoles.find((each) => each === values.get('as'));
  const parent = givers.find((each) => each === values.get('parent'));
  return {
    ...(as && { as }),
    ...(parent && { parent }),
    ...(plan && { plan }),
    ...(coordinator && { coordinator }),
    ...(way && { way }),
  };
}

type About = { readonly rowsSaid: boolean; readonly ofTwo: boolean };

/** Who said what, aloud or on paper: either part, or both, or sharing alone; what was not spoken of stays open. */
export function readParts(values: ReadonlyMap<string, string>, { rowsSaid, ofTwo }: About): PartsReading {
  const { as, parent, way, ...wish } = typedParts(values);
  const wrong = answersWrong(values, wish, rowsSaid);
  // Whoever decides otherwise than as a parent answers in the place of whoever applied.
  const giver = ofTwo && as === 'parent' ? parent : 'main';
  if (as && giver && way && wrong.length === 0) return { ok: true, wish, as, giver, how: { way } };
  return {
    ok: false,
    problems: [
      ...(as ? [] : [{ field: 'as', code: 'as-missing' } as const]),
      ...(as && !giver ? [{ field: 'parent', code: 'which-parent-missing' } as const] : []),
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
