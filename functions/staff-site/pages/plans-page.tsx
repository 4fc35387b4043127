import { groupReference } from '../../../shared/domain/applying/reference.ts';
import { isEnded } from '../../../shared/domain/case.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import type { QueueRow } from '../../../shared/ports/queue.ts';
import { flagsOf } from '../case/flags.ts';
import { planGaps } from '../case/plan-gaps.ts';
import type { ShownPlans } from '../queue/show-plans.ts';
import { casePath, nameOf, plansPath, type StaffPage } from '../staff-page.ts';
import { commonTexts } from '../texts/common.ts';
import { plansTexts } from '../texts/plans.ts';
import { queueTexts } from '../texts/queue.ts';
import { Deadline } from './row-deadline.tsx';
import { Tag } from './tag.tsx';

type Props = {
  readonly page: StaffPage;
  readonly plans: ShownPlans;
  readonly staffId: string;
};

/** The cases that this employee coordinates or stands in for, what is due first at the top: one row a plan. */
export function PlansPage({ page, plans, staffId }: Props) {
  const texts = plansTexts[page.language];
  const { next: onward, first } = queueTexts[page.language];
  const { rows, next } = plans.page;
  return (
    <div class="ip-queue">
      <h1 class="ds-heading" data-size="lg">
        {texts.title}
      </h1>
      <p class="ds-paragraph">{texts.intro}</p>
      {rows.length === 0 ? (
        <p class="ds-paragraph">{texts.empty}</p>
      ) : (
        <PlanTable page={page} rows={rows} staffId={staffId} />
      )}
      <p class="ip-actions">
        {!plans.isFirst && <a href={plansPath(page)}>{first}</a>}
        {next && <a href={`${plansPath(page)}?${new URLSearchParams({ side: next })}`}>{onward}</a>}
      </p>
    </div>
  );
}

type TableProps = { readonly page: StaffPage; readonly rows: readonly QueueRow[]; readonly staffId: string };

function PlanTable({ page, rows, staffId }: TableProps) {
  const texts = plansTexts[page.language];
  return (
    <table class="ds-table ip-stack">
      <caption>{texts.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.reference}</th>
          <th scope="col">{texts.next}</th>
          <th scope="col">{texts.missing}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <PlanRow key={row.ipCase.reference} page={page} row={row} staffId={staffId} />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = { readonly page: StaffPage; readonly row: QueueRow; readonly staffId: string };

function PlanRow({ page, row, staffId }: RowProps) {
  const { ipCase } = row;
  const texts = plansTexts[page.language];
  const standing = standingIn(row, staffId, page);
  return (
    <tr>
      <th scope="row">
        <a class="ip-queue__reference" href={casePath(page, ipCase.reference)}>
          {groupReference(ipCase.reference)}
        </a>
        <span class="ip-stack__under">
          {commonTexts[page.language].status(page.municipality.decisionWord)[ipCase.status]}
        </span>
        {standing && <span class="ip-stack__under">{standing}</span>}
      </th>
      <td data-label={texts.next}>
        <Deadline page={page} row={row} />
      </td>
      <td data-label={texts.missing}>
        <Missing page={page} row={row} />
      </td>
    </tr>
  );
}

function Missing({ page, row }: { readonly page: StaffPage; readonly row: QueueRow }) {
  const { ipCase, openTasks, undelivered } = row;
  const texts = plansTexts[page.language];
  const gaps = planGaps(ipCase, page.today).map((gap) => texts.gap[gap]);
  const flags = flagsOf(ipCase, undelivered).map((flag) => commonTexts[page.language].flag[flag]);
  const tasks = openTasks > 0 ? [queueTexts[page.language].openTasks(openTasks)] : [];
  const { openActions = 0 } = ipCase.meetings ?? {};
  const agreed = openActions > 0 && !isEnded(ipCase) ? [texts.agreed(openActions)] : [];
  const pressing = [...tasks, ...gaps, ...agreed];
  const all = [...pressing, ...flags];
  if (all.length === 0) return <>{texts.nothing}</>;
  return (
    <ul class="ip-tags">
      {all.map((words, index) => (
        <li key={words}>
          <Tag tone={index < pressing.length ? 'warning' : 'neutral'}>{words}</Tag>
        </li>
      ))}
    </ul>
  );
}

function standingIn({ ipCase }: QueueRow, staffId: string, page: StaffPage): string | undefined {
  const { coordinator } = ipCase;
  if (!coordinator?.standIn || coordinator.staffId === staffId) return undefined;
  const until = writtenDay(coordinator.standIn.until, page.language);
  return queueTexts[page.language].standingIn(nameOf(page, coordinator.staffId), until);
}
