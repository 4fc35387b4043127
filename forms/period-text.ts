import type { Period } from '../shared/domain/calendar/deadline.ts';
import type { Language } from '../shared/domain/settings/municipality.ts';
import { type Counted, periodWords } from './period-words.ts';

/** `4 uker`, `én måned`, `30 days`. */
export function periodText(period: Period, language: Language): string {
  const { weeks, months, days } = periodWords[language];
  if ('weeks' in period) return counted(period.weeks, weeks);
  if ('months' in period) return counted(period.months, months);
  return counted(period.days, days);
}

function counted(count: number, { one, several }: Counted): string {
  return count === 1 ? one : `${count} ${several}`;
}
