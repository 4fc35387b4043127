import type { IpCase } from './case.ts';
import type { Notice, PlannedNotice, Recipient } from './notice.ts';
import { firstDate, type Reminder } from './reminder.ts';
import { stillCalledFor } from './still-called-for.ts';
import { toOne } from './told.ts';

/** The message that tells of these: of one thing its own, of more one that names them all; none of nothing. */
export function inOneMessage(about: readonly Reminder[], to: Recipient, ipCase: IpCase): readonly PlannedNotice[] {
  const [first, ...more] = about;
  if (!first) return [];
  const urgency = 'in-window';
  if (more.length === 0) return [toOne(to, ipCase, { ...first, urgency })];
  const date = firstDate(about);
  // Its name is what it says, so that the same said again would meet it in the table.
  const occurrence = about.map((each) => `${each.kind}:${each.occurrence}`).join('+');
  return [toOne(to, ipCase, { kind: 'several-reminders', occurrence, about, urgency, ...(date && { date }) })];
}

/** Without what is no longer so, as long as anything of it is: of a message of several things one may be over. */
export function asItStands(notice: Notice, ipCase: IpCase): Notice {
  if (!notice.about) return notice;
  const about = notice.about.filter((each) => stillCalledFor({ ...each, to: notice.to }, ipCase));
  if (about.length === 0) return notice;
  const { date: _, ...rest } = notice;
  const date = firstDate(about);
  return { ...rest, about, ...(date && { date }) };
}

/** By which a message chooses its words: one of several things of which a single one is left says that one alone. */
export function asItReads(notice: Notice): Notice {
  const [only, ...more] = notice.about ?? [];
  if (!only || more.length > 0) return notice;
  const { about: _, date: __, ...rest } = notice;
  return { ...rest, ...only };
}
