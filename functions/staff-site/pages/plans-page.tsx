import { writtenDay } from '../../../shared/notices/written-day.ts';
import type { QueueRow } from '../../../shared/ports.ts';
import type { ShownPlans } from '../show-plans.ts';
import { nameOf, plansPath, type StaffPage } from '../staff-page.ts';
import { queueTexts } from '../texts/queue.ts';
import { QueueRows } from './queue-rows.tsx';

type Props = {
  readonly page: StaffPage;
  readonly plans: ShownPlans;
  readonly staffId: string;
};

/** The cases that this employee coordinates or stands in for, what is due first at the top. */
export function PlansPage({ page, plans, staffId }: Props) {
  const texts = queueTexts[page.language].plans;
  const to = (token?: string) => plansPath(page) + (token ? `?${new URLSearchParams({ side: token })}` : '');
  return (
    <div class="ip-queue">
      <h1 class="ds-heading" data-size="lg">
        {texts.title}
      </h1>
      <p class="ds-paragraph">{texts.intro}</p>
      <QueueRows
        page={page}
        rows={plans.page}
        isFirst={plans.isFirst}
        to={to}
        empty={texts.empty}
        who={(row) => [standingIn(row, staffId, page)]}
      />
    </div>
  );
}

function standingIn({ ipCase }: QueueRow, staffId: string, page: StaffPage): string | undefined {
  const { coordinator } = ipCase;
  if (!coordinator?.standIn || coordinator.staffId === staffId) return undefined;
  const until = writtenDay(coordinator.standIn.until, page.language);
  return queueTexts[page.language].standingIn(nameOf(page, coordinator.staffId), until);
}
