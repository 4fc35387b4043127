import type { Period } from '../shared/domain/deadline.ts';
import type { Language } from '../shared/domain/municipality.ts';

type Words = { readonly one: string; readonly several: string };

const words: Record<Language, Record<'weeks' | 'months' | 'days', Words>> = {
  nb: {
    weeks: { one: 'én uke', several: 'uker' },
    months: { one: 'én måned', several: 'måneder' },
    days: { one: 'én dag', several: 'dager' },
  },
  nn: {
    weeks: { one: 'éi veke', several: 'veker' },
    months: { one: 'éin månad', several: 'månader' },
    days: { one: 'éin dag', several: 'dagar' },
  },
  en: {
    weeks: { one: 'one week', several: 'weeks' },
    months: { one: 'one month', several: 'months' },
    days: { one: 'one day', several: 'days' },
  },
};

/** `4 uker`, `én måned`, `30 days`. */
export function periodText(period: Period, language: Language): string {
  const { weeks, months, days } = words[language];
  if ('weeks' in period) return counted(period.weeks, weeks);
  if ('months' in period) return counted(period.months, months);
  return counted(period.days, days);
}

function counted(count: number, { one, several }: Words): string {
  return count === 1 ? one : `${count} ${several}`;
}
