import type { Day } from '../../../shared/domain/calendar/day.ts';
import { dayInMonth, type Month, monthOf, yearOf } from '../../../shared/domain/figures/month.ts';
import type { Line } from '../../../shared/domain/figures/published-figures.ts';
import type { Published } from '../../../shared/domain/figures/suppressed.ts';
import { type FigureTexts, figureTexts } from '../texts/figures.ts';
import type { StaffLanguage } from '../texts/staff-language.ts';

export type Reader = { readonly language: StaffLanguage; readonly today: Day };

/** `nov. 2026`, `2026 til nå`. */
export function lineName(of: Line['of'], { language, today }: Reader): string {
  if (typeof of !== 'number') return monthName(of, language);
  const texts = figureTexts[language];
  return of === yearOf(monthOf(today)) ? texts.yearSoFar(of) : texts.wholeYear(of);
}

function monthName(of: Month, language: StaffLanguage): string {
  const written = new Intl.DateTimeFormat(`${language}-NO`, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  return written.format(new Date(`${dayInMonth(of, 1)}T00:00:00.000Z`));
}

/** With a decimal comma, and one decimal where there is one; `unit` stands behind a number alone. */
export function figureWords(figure: Published, { few, hidden }: FigureTexts, unit = ''): string {
  if (figure === 'few') return few;
  return figure === 'hidden' ? hidden : numberWords(figure.shown) + unit;
}

export function numberWords(value: number): string {
  return String(Math.round(value * 10) / 10).replace('.', ',');
}
