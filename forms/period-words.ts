import type { Language } from '../shared/domain/settings/municipality.ts';

export type Counted = { readonly one: string; readonly several: string };

export const periodWords: Readonly<Record<Language, Readonly<Record<'weeks' | 'months' | 'days', Counted>>>> = {
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
