import type { Day } from '../../../shared/domain/calendar/day.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import type { StaffPage } from '../staff-page.ts';
import type { Fact } from './fact-list.tsx';

export function dateFact(page: StaffPage, { name, on }: { readonly name: string; readonly on: Day }): Fact {
  return { name, value: writtenDay(on, page.language) };
}
