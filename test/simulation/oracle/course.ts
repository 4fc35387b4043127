import { type Before, begunBy } from './begins.ts';
import { addDays, type Instant, osloDay, osloInstant, workdayOnOrAfter, workdayOnOrBefore } from './calendar.ts';
import type { Act, Outage, Party } from './diary.ts';
import type { Duty } from './duty.ts';
import { endedBy } from './ends.ts';
import { inForce, type Settings, spanAfter } from './settings.ts';
import { takerOf } from './taker.ts';
import { isOfOwnVoice, peopleAfter, sitsBeside, toBeAskedIn } from './young.ts';

type Since<T> = { readonly at: Instant; readonly is: T };

/** What a diary makes of a case: what was owed when, who had it, and whom it was about. */
export type Course = {
  readonly acts: readonly Act[];
  readonly duties: readonly Duty[];
  readonly units: readonly Since<string>[];
  readonly coordinators: readonly Since<string | undefined>[];
  readonly people: readonly Since<readonly Party[]>[];
  /** Those who may not handle it. */
  readonly closedTo: readonly Since<readonly string[]>[];
  /** Whether it was over. */
  readonly ended: readonly Since<boolean>[];
};

export const never = Number.POSITIVE_INFINITY;

/** What held at this moment: the latest that began at it or before. */
export const heldAt = <T>(spans: readonly Since<T>[], at: Instant): T | undefined =>
  spans.findLast((span) => span.at <= at)?.is;

/** The first moment a sweep runs from this one on. */
export const firstSweep = (at: Instant, outages: readonly Outage[]): Instant =>
  outages.find(({ from, to }) => from <= at && at < to)?.to ?? at;

type World = { readonly settings: Settings; readonly outages: readonly Outage[] };

const nothing: Course = { acts: [], duties: [], units: [], coordinators: [], people: [], closedTo: [], ended: [] };

/** The whole course; the calendar’s own act, the preliminary answer of the last day, is put in where it belongs. */
export function courseOf(diary: readonly Act[], world: World): Course {
  const read = diary.reduce((course, act) => followed(byItself(course, act.at, world), act, world.settings), nothing);
  return byItself(read, never, world);
}

/** What the calendar does until a moment. */
const byItself = (course: Course, before: Instant, world: World): Course =>
  [promisedByItself, silentByItself, sixteenByItself, ofAgeByItself].reduce(
    (so, happens) => happens(so, before, world),
    course,
  );

/** At sixteen, from the first minute of the day, a parent decides no more (`domain.md` § 5). */
function sixteenByItself(course: Course, before: Instant, { settings, outages }: World): Course {
  const owed = standing(course, 'turns-16');
  const filed = course.acts.find(({ did }) => did === 'file');
  if (owed === undefined || filed?.did !== 'file' || filed.sentBy === undefined) return course;
  const at = firstSweep(Math.max(osloInstant(owed.date, 0), owed.since), outages);
  return at >= before ? course : followed(course, { at, did: 'turn-16' }, settings);
}

/** Eighteen years, from the first minute of the day: the rules about young people are over. */
function ofAgeByItself(course: Course, before: Instant, { settings, outages }: World): Course {
  const owed = standing(course, 'turns-18');
  if (owed === undefined) return course;
  const at = firstSweep(Math.max(osloInstant(owed.date, 0), owed.since), outages);
  return at >= before ? course : followed(course, { at, did: 'come-of-age' }, settings);
}

/** A report that nobody has answered in the days the settings give is closed on the morning after the last of them. */
function silentByItself(course: Course, before: Instant, { settings, outages }: World): Course {
  const owed = standing(course, 'confirm-report');
  if (owed === undefined) return course;
  const lastDay = workdayOnOrAfter(spanAfter(owed.date, settings.deadlines.report));
  const at = firstSweep(osloInstant(addDays(lastDay, 1), 8), outages);
  return at >= before ? course : followed(course, { at, did: 'silent' }, settings);
}

/**
 * Neither answer nor preliminary answer by 15:00 on the last day: the standard reason, and a date two weeks on. The
 * municipality’s own duty ends on the working day before. The two weeks count from the legal date, or from today where
 * that has passed; no date already promised is made earlier.
 */
function promisedByItself(course: Course, before: Instant, { settings, outages }: World): Course {
  const owed = standing(course, 'preliminary');
  if (owed === undefined) return course;
  const at = firstSweep(Math.max(osloInstant(workdayOnOrBefore(owed.date), 15), owed.since), outages);
  if (at >= before) return course;
  const later = [owed.date, osloDay(at)].sort()[1] ?? owed.date;
  const dates = [spanAfter(later, settings.deadlines.newPromise), standing(course, 'answer')?.date ?? later];
  const newDate = dates.sort()[1] ?? later;
  return followed(course, { at, did: 'promise', newDate, byItself: true }, settings);
}

const standing = (course: Course, owed: Duty['owed']): Duty | undefined =>
  course.duties.find((duty) => duty.owed === owed && duty.until === never);

function followed(course: Course, act: Act, settings: Settings): Course {
  const before = {
    granted: course.acts.some((earlier) => 'outcome' in earlier && earlier.outcome === 'granted'),
    refused: course.acts.findLast((earlier) => 'outcome' in earlier)?.outcome === 'refused',
    hadCoordinator: course.coordinators.length > 0,
    isToRing: standing(course, 'call') !== undefined,
    readers: (heldAt(course.people, act.at) ?? []).filter((who) => who !== sitsBeside(course.acts)),
    // Whoever runs the case from sixteen on has said nothing of the kind.
    byHand: course.acts.some(({ did }) => did === 'turn-16')
      ? false
      : course.acts.some((earlier) => earlier.did === 'file' && earlier.byHand),
    asksIn: act.did === 'turn-16' || isOfOwnVoice(course.acts, act.at) ? toBeAskedIn(course.acts) : undefined,
    isDecided: course.acts.some(({ did }) => did === 'decide'),
    taker: takerOf(course.acts),
    coordinator: heldAt(course.coordinators, act.at),
    stoodAtEnd: stoodAtEnd(course),
  };
  return {
    ...withPlaces(course, act),
    ended: [...course.ended, ...endOf(act)],
    acts: [...course.acts, act],
    duties: [
      ...course.duties.map((duty) => (ends(duty, act, before) ? { ...duty, until: act.at } : duty)),
      ...begunBy(act, before, inForce(settings, act.at)).map((duty) => ({ ...duty, until: never })),
    ],
  };
}

function endOf(act: Act): readonly Since<boolean>[] {
  if (endedBy(act) === 'everything') return [{ at: act.at, is: true }];
  return act.did === 'reopen' ? [{ at: act.at, is: false }] : [];
}

/** What was owed when it was over. */
function stoodAtEnd({ ended, duties }: Course): readonly Duty[] {
  const end = ended.findLast(({ is }) => is);
  return end === undefined ? [] : duties.filter(({ until }) => until === end.at);
}

function ends(duty: Duty, act: Act, { readers: [reader], taker }: Before): boolean {
  if (duty.until !== never) return false;
  // Whoever is next has not had it longer: the time to ring begins anew, as where it is forwarded.
  if (act.did === 'disqualify') return duty.owed === 'call' && taker === act.who;
  const ended = endedBy(act);
  if (ended === 'everything') return true;
  const isTheirs = act.did === 'join' ? duty.who === act.who : act.did !== 'open' || duty.who === (act.who ?? reader);
  return ended.includes(duty.owed) && isTheirs;
}

/** Who has the case, and whom it is about, from this act on. */
function withPlaces(course: Course, act: Act): Course {
  const { at } = act;
  switch (act.did) {
    case 'file':
      return { ...course, units: [{ at, is: act.unit }], people: [{ at, is: act.people }] };
    case 'report':
      return { ...course, units: [{ at, is: act.unit }], people: [{ at, is: [act.person] }] };
    case 'forward':
      return { ...course, units: [...course.units, { at, is: act.unit }] };
    case 'join':
    case 'accept':
      return { ...course, people: [...course.people, { at, is: [...(heldAt(course.people, at) ?? []), act.who] }] };
    case 'appoint':
      return { ...course, coordinators: [...course.coordinators, { at, is: act.coordinator }] };
    case 'decide':
      if (act.named === undefined) return course;
      return { ...course, coordinators: [...course.coordinators, { at, is: act.named }] };
    case 'come':
    case 'turn-16': {
      const people = peopleAfter(act, course.acts, heldAt(course.people, at) ?? []);
      return { ...course, people: [...course.people, { at, is: people }] };
    }
    case 'leave-coordinator':
      return { ...course, coordinators: [...course.coordinators, { at, is: undefined }] };
    case 'disqualify': {
      const closedTo = [...course.closedTo, { at, is: [...(heldAt(course.closedTo, at) ?? []), act.who] }];
      const leaves = heldAt(course.coordinators, at) === act.who;
      return { ...course, closedTo, ...(leaves && { coordinators: [...course.coordinators, { at, is: undefined }] }) };
    }
    default:
      return course;
  }
}
