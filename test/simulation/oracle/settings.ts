import { addDays, addMonths, type CalendarDay } from './calendar.ts';

/** A span as the settings file writes it. */
export type Span = { readonly days?: number; readonly weeks?: number; readonly months?: number };

/** What the oracle reads of a municipality: plain data, as it lies in the settings file. */
export type Settings = {
  readonly id: string;
  readonly smsEnabled: boolean;
  readonly coordinatingUnit: string;
  readonly units: readonly { readonly id: string; readonly leader: string; readonly deputy?: string }[];
  readonly staff: readonly { readonly id: string; readonly away?: readonly Away[] }[];
  readonly lastContact: string;
  readonly deadlines: Readonly<
    Record<'answer' | 'preliminary' | 'newPromise' | 'coordinator' | 'plan' | 'report', Span>
  >;
};

/** From and to are both days away. */
export type Away = { readonly from: CalendarDay; readonly to: CalendarDay };

export const isAway = (settings: Settings, who: string, on: CalendarDay): boolean =>
  settings.staff.some(({ id, away }) => id === who && (away ?? []).some(({ from, to }) => from <= on && on <= to));

/** The start day is not counted; weeks end on the same weekday, months on the same date number. */
export const spanAfter = (from: CalendarDay, { days = 0, weeks = 0, months = 0 }: Span): CalendarDay =>
  addDays(addMonths(from, months), days + weeks * 7);
