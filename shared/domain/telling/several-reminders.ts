import type { Instant } from '../calendar/day.ts';
import type { IpCase } from '../case.ts';
import { toOne } from '../parties/told.ts';
import type { Notice, PlannedNotice, Recipient } from './notice.ts';
import { firstDate, type Reminder } from './reminder.ts';
import { stillCalledFor } from './still-called-for.ts';
import { isPastWorth } from './worth-until.ts';

/** The message that tells of these: of one thing its own, of more one that names them all; none of nothing. */
export function inOneMessage(about: readonly Reminder[], to: Recipient, ipCase: IpCase): readonly PlannedNotice[] {
  const [first, ...more] = about;
  if (!first) return [];
  const urgency = 'in-window';
  if (more.length === 0) return [toOne(to, ipCase, { ...first, urgency })];
  // Its name is what it says, so that the same said again would meet it in the table.
  const occurrence = about.map((each) => `${each.kind}:${each.occurrence}`).join('+');
  return [toOne(to, ipCase, { kind: 'several-reminders', occurrence, about, urgency, ...datesOf(about) })];
}

/** Without what is no longer so or of use, as long as anything is: of a message of several things one may be over. */
export function asItStands(notice: Notice, ipCase: IpCase, at: Instant): Notice {
  if (!notice.about) return notice;
  const isSo = (each: Reminder) => !isPastWorth(each, at) && stillCalledFor({ ...each, to: notice.to }, ipCase);
  const about = notice.about.filter(isSo);
  if (about.length === 0) return notice;
  const { date: _, legalDate: __, ...rest } = notice;
  return { ...rest, about, ...datesOf(about) };
}

function datesOf(about: readonly Reminder[]): Pick<PlannedNotice, 'date' | 'legalDate'> {
  const date = firstDate(about);
  const [legalDate] = about.flatMap((each) => each.legalDate ?? []).toSorted();
  return { ...(date && { date }), ...(legalDate && { legalDate }) };
}

/** By which a message chooses its words: one of several things of which a single one is left says that one alone. */
export function asItReads(notice: Notice): Notice {
  const [only, ...more] = notice.about ?? [];
  if (!only || more.length > 0) return notice;
  const { about: _, date: __, ...rest } = notice;
  return { ...rest, ...only };
}
