import { type Day, daysBetween } from '../../../shared/domain/day.ts';
import { writtenDay } from '../../../shared/notices/written-day.ts';
import type { StaffPage } from '../staff-page.ts';
import { DaysLeft } from './days-left.tsx';
import type { Fact } from './fact-list.tsx';

type Dated = {
  readonly name: string;
  readonly on: Day;
  /** Whether the days until then matter: it is a date that is owed. */
  readonly counted?: boolean;
};

export function dateFact(page: StaffPage, { name, on, counted = false }: Dated): Fact {
  const written = writtenDay(on, page.language);
  if (!counted) return { name, value: written };
  const days = <DaysLeft days={daysBetween(page.today, on)} language={page.language} />;
  return {
    name,
    value: (
      <>
        {written} {days}
      </>
    ),
  };
}
