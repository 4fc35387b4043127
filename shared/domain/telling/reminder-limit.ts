import { addDays, type Day, dayInNorway, type Instant } from '../calendar/day.ts';
import { workingDayOnOrAfter, workingDayOnOrBefore } from '../calendar/working-days.ts';
import type { IpCase } from '../case.ts';
import { atEight } from '../ladders/step.ts';
import { type ContactOf, contactsOf } from '../parties/contacts.ts';
import type { PlannedNotice } from './notice.ts';
import { isReminderKind, type Reminder } from './reminder.ts';
import { inOneMessage } from './several-reminders.ts';
import { stillCalledFor } from './still-called-for.ts';
import { isPastWorth } from './worth-until.ts';

/** The days on which somebody was reminded of something; what is a week old counts no more. */
export type RemindedOn = Readonly<Partial<Record<ContactOf, readonly Day[]>>>;

/** What was too much for its own day, told together at eight in the morning of `on`. */
export type Later = { readonly on: Day; readonly about: readonly Reminder[] };

export type RemindLater = Readonly<Partial<Record<ContactOf, Later>>>;

const mostInWeek = 2;
const weekDays = 7;

export type Limited = { readonly ipCase: IpCase; readonly notices: readonly PlannedNotice[] };

/**
 * Enough is enough: of reminders to one person one leaves a day, and two in seven days. What is more waits for the next
 * day that has room, takes in what comes meanwhile, and is one message then; whether it is still so is judged on that
 * day. None waits past the date it is about: then all of it goes at once. Staff are reminded as often as there is
 * something to do.
 *
 * Of each case by itself: a parent of two children may get two, for no transaction spans two cases, and what each tells
 * is read in that child's case.
 */
export function enough(called: readonly PlannedNotice[], ipCase: IpCase, at: Instant): Limited {
  const others = called.filter((notice) => !isReminder(notice));
  const { remindedOn: _, remindLater: __, ...rest } = ipCase;
  const each = contactsOf.map((who) => [who, toOnePerson(who, called, { ipCase, at })] as const);
  const remindedOn = each.flatMap(([who, { days }]) => (days.length > 0 ? [[who, days] as const] : []));
  const remindLater = each.flatMap(([who, { later }]) => (later ? [[who, later] as const] : []));
  return {
    ipCase: {
      ...rest,
      ...(remindedOn.length > 0 && { remindedOn: Object.fromEntries(remindedOn) }),
      ...(remindLater.length > 0 && { remindLater: Object.fromEntries(remindLater) }),
    },
    notices: [...each.flatMap(([who, { told }]) => inOneMessage(told, { who }, ipCase)), ...others],
  };
}

function isReminder({ kind, to }: PlannedNotice): boolean {
  return to.who !== 'staff' && isReminderKind(kind);
}

type OfOne = { readonly told: readonly Reminder[]; readonly days: readonly Day[]; readonly later?: Later };

function toOnePerson(
  who: ContactOf,
  called: readonly PlannedNotice[],
  { ipCase, at }: { readonly ipCase: IpCase; readonly at: Instant },
): OfOne {
  const today = dayInNorway(new Date(at));
  const days = (ipCase.remindedOn?.[who] ?? []).filter((on) => on > addDays(today, -weekDays));
  const fresh = called.flatMap((notice) => remindersIn(notice, who));
  const waiting = (ipCase.remindLater?.[who]?.about ?? []).filter(
    (old) => !fresh.some((each) => saysTheSame(each, old)),
  );
  const about = [...waiting, ...fresh].toSorted(byLastDay(today));
  if (about.length === 0) return { told: [], days };
  const on = freeDay(days, today);
  const hasCome = on === today && (fresh.length > 0 || atEight(on) <= at);
  if (!hasCome && !about.some((each) => isOverBy(on, each, today))) return { told: [], days, later: { on, about } };
  const isSo = (each: Reminder) => !isPastWorth(each, at) && stillCalledFor({ ...each, to: { who } }, ipCase);
  const told = about.filter((each) => fresh.includes(each) || isSo(each));
  return { told, days: told.length > 0 ? [...days, today] : days };
}

function remindersIn(notice: PlannedNotice, who: ContactOf): readonly Reminder[] {
  const { kind, occurrence, date, legalDate, to } = notice;
  if (to.who !== who || !isReminderKind(kind)) return [];
  return [{ kind, occurrence, ...(date && { date }), ...(legalDate && { legalDate }) }];
}

/** The same of the same day, under another step's name: a ladder was changed meanwhile. */
function saysTheSame(one: Reminder, other: Reminder): boolean {
  return one.kind === other.kind && one.date === other.date;
}

/** Today, or the next working day with room. */
function freeDay(days: readonly Day[], today: Day): Day {
  let on = today;
  while (!isFree(on, days)) on = workingDayOnOrAfter(addDays(on, 1));
  return on;
}

/** Whether nothing leaves that day, and no week with that day in it has its two already; rows may name days to come. */
function isFree(on: Day, days: readonly Day[]): boolean {
  if (days.includes(on)) return false;
  return Array.from({ length: weekDays }, (_, back) => addDays(on, -back)).every((from) => {
    const to = addDays(from, weekDays - 1);
    return days.filter((each) => from <= each && each <= to).length < mostInWeek;
  });
}

function isOverBy(on: Day, reminder: Reminder, today: Day): boolean {
  const last = lastDay(reminder, today);
  return on > today && last !== undefined && on > last;
}

/** The last day on which it can leave in time; some name the day something began, which sets none. */
function lastDay({ date }: Reminder, today: Day): Day | undefined {
  return date && date >= today ? workingDayOnOrBefore(date) : undefined;
}

function byLastDay(today: Day) {
  const never = '9999-12-31';
  const last = (reminder: Reminder): string => lastDay(reminder, today) ?? never;
  return (a: Reminder, b: Reminder) => last(a).localeCompare(last(b));
}
