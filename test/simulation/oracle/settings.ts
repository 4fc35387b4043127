import { addDays, addMonths, type CalendarDay, daysBetween, type Instant, weekday } from './calendar.ts';

/** A span as the settings file writes it. */
export type Span = { readonly days?: number; readonly weeks?: number; readonly months?: number };

/** What the oracle reads of a municipality: plain data, as it lies in the settings file. */
export type Settings = {
  readonly id: string;
  readonly smsEnabled: boolean;
  readonly coordinatingUnit: string;
  readonly units: readonly { readonly id: string; readonly leader: string; readonly deputy?: string }[];
  readonly staff: readonly Member[];
  readonly lastContact: string;
  /** The numbers of the ladders, where a municipality has its own. */
  readonly ladders?: Readonly<Record<string, number>>;
  /** What is changed in the course of the year, the earliest first. */
  readonly later?: readonly Later[];
  readonly deadlines: Readonly<
    Record<'answer' | 'preliminary' | 'newPromise' | 'coordinator' | 'plan' | 'report', Span>
  >;
};

type Later = { readonly from: Instant; readonly settings: Settings };

/** What holds at this moment. */
export const inForce = (settings: Settings, at: Instant): Settings =>
  settings.later?.findLast(({ from }) => from <= at)?.settings ?? settings;

type Member = {
  readonly id: string;
  readonly email?: string;
  readonly away?: readonly Away[];
  readonly awayEvery?: AwayEvery;
  readonly notices?: Hours;
};

/** When somebody wants their digest: an hour of these days (1 is Monday). */
export type Hours = { readonly hour: number; readonly days: readonly number[] };

/** From and to are both days away. */
export type Away = { readonly from: CalendarDay; readonly to: CalendarDay };

/** On these days (1 is Monday) of every week, or of every other one, the first being that of `from`. */
export type AwayEvery = {
  readonly from: CalendarDay;
  readonly to?: CalendarDay;
  readonly everyWeeks: number;
  readonly weekdays: readonly number[];
};

export function isAway(settings: Settings, who: string, on: CalendarDay): boolean {
  const member = settings.staff.find(({ id }) => id === who);
  const once = (member?.away ?? []).some(({ from, to }) => from <= on && on <= to);
  return once || (member?.awayEvery !== undefined && isTurn(member.awayEvery, on));
}

function isTurn({ from, to, everyWeeks, weekdays }: AwayEvery, on: CalendarDay): boolean {
  const weeks = daysBetween(mondayOf(from), mondayOf(on)) / 7;
  return from <= on && on <= (to ?? on) && weekdays.includes(weekday(on) + 1) && weeks % everyWeeks === 0;
}

const mondayOf = (day: CalendarDay): CalendarDay => addDays(day, -weekday(day));

/** The start day is not counted; weeks end on the same weekday, months on the same date number. */
export const spanAfter = (from: CalendarDay, { days = 0, weeks = 0, months = 0 }: Span): CalendarDay =>
  addDays(addMonths(from, months), days + weeks * 7);
