import type { Life, LivedYear } from '../living/live.ts';
import type { Taken } from '../living/providers.ts';
import { addDays, type CalendarDay, type Instant, osloDay } from '../oracle/calendar.ts';
import { datesFollowedBy } from '../oracle/coming.ts';
import { type Course, courseOf } from '../oracle/course.ts';
import { beginsWeek, usualHours } from '../oracle/digests.ts';
import type { Settings } from '../oracle/settings.ts';
import { plainlyOver } from '../stories/changes.ts';
import { places } from '../stories/municipalities.ts';
import type { Bounds } from './compare.ts';
import { comingIn, dayOfDigest, referencesAnywhere } from './product-words.ts';

/** As many as a digest names of what comes; it tells how many more there are. */
const mostNamed = 50;
/** What happened within it may or may not be known to the mail. */
const slack = 30 * 60_000;

/** In each mail that begins a reader’s week: the cases in which something is due within seven days, and no others. */
export function comingDifferences(year: LivedYear, bounds: Bounds): readonly string[] {
  return places.flatMap(({ municipality: { id } }) => {
    const settings = plainlyOver(id, bounds.changes);
    const followed = year.lives
      .filter(({ key }) => key.municipality === id)
      .map((life) => ({ life, course: courseOf(life.diary, { settings, outages: bounds.outages }) }));
    return firstOfWeek(year, id, settings).flatMap((mail) => wrongIn(mail, followed, settings));
  });
}

type Mail = { readonly to: string; readonly day: CalendarDay; readonly at: Instant; readonly text: string };

/** The mails that left on the day they were for, each once. */
export function firstOfWeek({ taken }: Pick<LivedYear, 'taken'>, id: string, { staff }: Settings): readonly Mail[] {
  const mails = new Map<string, Taken>();
  for (const one of taken.toReversed()) if (one.municipality === id) mails.set(one.noticeId, one);
  return [...mails.values()].flatMap(({ reference, to, at, text }) => {
    const day = dayOfDigest(reference);
    const reader = staff.find(({ email }) => email === to);
    if (day === undefined || !reader || osloDay(at) !== day) return [];
    return beginsWeek(day, reader.notices ?? usualHours) ? [{ to: reader.id, day, at, text }] : [];
  });
}

type Followed = { readonly life: Life; readonly course: Course };

function wrongIn({ to, day, at, text }: Mail, followed: readonly Followed[], settings: Settings): readonly string[] {
  const isWithinWeek = (date: CalendarDay | undefined) => date !== undefined && date > day && date <= addDays(day, 7);
  const dates = ({ course }: Followed, moment: Instant) => datesFollowedBy(to, course, { at: moment, settings });
  const moments = [at - slack, at];
  // What is overdue in a case is told by its ladder: what comes there is told when that is done.
  const due = followed.filter((one) => moments.every((moment) => isWithinWeek(dates(one, moment)[0])));
  const mayBe = followed.filter((one) => moments.some((moment) => dates(one, moment).some(isWithinWeek)));
  const named = referencesAnywhere(text);
  const ahead = comingIn(text);
  const missing = due.filter(({ life }) => ahead.length < mostNamed && !named.includes(life.key.reference));
  const unexpected = ahead.filter((reference) => !mayBe.some(({ life }) => life.key.reference === reference));
  return [
    ...missing.map(({ life }) => `to come, but not in the digest of ${day} to ${to}: ${life.key.reference}`),
    ...unexpected.map((reference) => `not to come, but in the digest of ${day} to ${to}: ${reference}`),
  ];
}
