import type { ComponentChildren } from 'preact';
import { groupReference } from '../../shared/domain/applying/reference.ts';
import type { PlanPoint } from '../../shared/domain/plan-record/points.ts';
import type { PlanShown } from '../plan-record/plan-shown.ts';
import { planWords } from '../plan-record/words/in-language.ts';
import { PlanPoints } from './plan-points.tsx';
import { PlanFacts } from './plan-rows.tsx';

type Props = {
  readonly plan: PlanShown;
  readonly about: { readonly name: string; readonly reference: string; readonly municipality: string };
  readonly points?: readonly PlanPoint[];
  /** Last on the sheet. */
  readonly children?: ComponentChildren;
};

/** A plan as a sheet that can be handed over: whose it is, how it stood and when. */
export function PlanPaper({ plan, about, points, children }: Props) {
  const { paper } = planWords[plan.language];
  return (
    <div class="ip-plan" lang={plan.language}>
      <PlanFacts
        facts={[
          [paper.about, about.name],
          [paper.reference, groupReference(about.reference)],
          [paper.municipality, about.municipality],
          [paper.stood, plan.dayText(plan.frame.on)],
        ]}
      />
      <PlanPoints plan={plan} {...(points && { points })} />
      {children}
    </div>
  );
}
