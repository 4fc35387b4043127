import type { WrittenPoint } from '../../shared/domain/plan-record/points.ts';
import type { PlanShown } from '../plan-record/plan-shown.ts';
import { PlanPoints } from './plan-points.tsx';

type Props = {
  readonly plan: PlanShown;
  readonly point: WrittenPoint;
  readonly title: string;
  readonly body: string;
};

/** HTML § 6.6.7: the browser moves focus here when the page has loaded, without script. */
const focusedOnOpening = { autofocus: true };

/** Somebody else wrote in the point meanwhile: what stands there now, above what was typed. */
export function PlanConflict({ plan, point, title, body }: Props) {
  return (
    <section class="ds-alert ip-changed" data-color="warning" tabIndex={-1} {...focusedOnOpening}>
      <h2 class="ds-heading" data-size="xs">
        {title}
      </h2>
      <p>{body}</p>
      <PlanPoints plan={plan} points={[point]} />
    </section>
  );
}
