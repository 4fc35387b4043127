import { type Instant, osloDay, osloInstant } from './calendar.ts';
import { type Course, firstSweep, heldAt, never } from './course.ts';
import type { Outage, Party } from './diary.ts';
import type { Duty } from './duty.ts';
import { type Ladder, laddersOf, type Step } from './ladders.ts';
import { atLevel, lineOf } from './line.ts';
import { inForce, isAway, type Settings } from './settings.ts';
import type { Told } from './told.ts';

export type Asked = { readonly settings: Settings; readonly outages: readonly Outage[]; readonly until: Instant };

type Fired = Step & { readonly at: Instant };

/** What time calls for: every step that came due while its duty stood. */
export function stepsTold(course: Course, asked: Asked): Told[] {
  return course.duties.flatMap((duty) =>
    laddersOver(duty, asked)
      .flatMap((ladder) => fired(ladder, duty, asked))
      .flatMap((step) => toWhom(step, { course, duty, asked }))
      .map((told) => ({ ...told, until: duty.until, date: duty.date })),
  );
}

/** Of each ladder the steps that come while its numbers hold: what other numbers would have called for before is not. */
function laddersOver(duty: Duty, { settings, until }: Asked): readonly Ladder[] {
  const last = osloDay(until);
  const { later = [] } = settings;
  const spans = [{ from: 0, settings }, ...later].map((span, index) => ({ ...span, to: later[index]?.from ?? never }));
  // What was owed since one of them began is by its numbers from the first step on.
  const lived = spans.filter(({ to }) => to > duty.since);
  const [first = [], ...others] = lived.map(({ from, to, settings: { ladders } }) =>
    laddersOf(duty, { last, ...(ladders && { numbers: ladders }) }).map((ladder) =>
      ladder.filter(({ on }) => (from <= duty.since || from <= osloInstant(on, 8)) && osloInstant(on, 8) < to),
    ),
  );
  return first.map((ladder, index) => [...ladder, ...others.flatMap((other) => other[index] ?? [])]);
}

/**
 * When each step goes. A step before the duty got its present date does not, but for the latest of them where the case
 * was written down late, or lay still; of those that no sweep saw in time only the latest goes; none once the duty has ended.
 */
function fired(ladder: Ladder, duty: Duty, { outages, until }: Asked): Fired[] {
  const byMoment = new Map<Instant, Fired>();
  for (const step of ladder) {
    const due = osloInstant(step.on, 8);
    if (due < duty.since && !duty.late && due < (duty.stillFrom ?? never)) continue;
    const at = firstSweep(Math.max(due, duty.since), outages);
    if (at < Math.min(duty.until, until)) byMoment.set(at, { ...step, at });
  }
  return [...byMoment.values()];
}

type Around = { readonly course: Course; readonly duty: Duty; readonly asked: Asked };

function toWhom({ step: what, at, target }: Fired, { course, duty, asked }: Around): Told[] {
  if ('levels' in target) {
    const line = lineAt(course, at, asked.settings).filter(
      (who) => target.beside === undefined || !coordinatorsAt(course, at, asked.settings).includes(who),
    );
    const those = new Set(target.levels.map((level) => atLevel(line, level)));
    // Everybody but one is away: nobody is left to go on to, and the one is told once.
    return [...those].filter((staff) => staff !== '').map((staff) => ({ to: { staff }, what, at, by: 'time' }));
  }
  switch (target.to) {
    case 'task':
      return [{ to: 'task', what, at, by: 'time' }];
    case 'people':
      return (heldAt(course.people, at) ?? []).map((party: Party) => ({ to: { party }, what, at, by: 'time' }));
    case 'applicant':
      return askedAt(course, at).map((party) => ({ to: { party }, what, at, by: 'time' }));
    case 'missing':
      return duty.who === undefined ? [] : [{ to: { party: duty.who }, what, at, by: 'time' }];
    case 'coordinator':
      return coordinatorsAt(course, at, asked.settings).map((staff) => ({ to: { staff }, what, at, by: 'time' }));
    case 'leader-and-coordinator': {
      const leaders = lineAt(course, at, asked.settings).slice(0, 1);
      const both = new Set([...leaders, ...coordinatorsAt(course, at, asked.settings)]);
      return [...both].map((staff) => ({ to: { staff }, what, at, by: 'time' }));
    }
  }
}

/** Who is asked about what was sent: whoever the case is about, or whoever sent it before anybody checked their role. */
export function askedAt(course: Course, at: Instant): readonly Party[] {
  const [first] = heldAt(course.people, at) ?? [];
  const filed = course.acts.find(({ did }) => did === 'file');
  const isOver = course.acts.some(({ did, at: since }) => did === 'turn-16' && since <= at);
  const sentBy = filed?.did === 'file' && !isOver ? filed.sentBy : undefined;
  return [first ?? sentBy].filter((who) => who !== undefined);
}

export const lineAt = (course: Course, at: Instant, settings: Settings): readonly string[] =>
  lineOf(inForce(settings, at), heldAt(course.units, at) ?? '', {
    on: osloDay(at),
    closedTo: heldAt(course.closedTo, at) ?? [],
  });

/** The coordinator at this moment, since when, and the latest who was to stand in for them. */
export function coordinatorsAlone(course: Course, at: Instant) {
  const appointed = course.coordinators.findLast((one) => one.at <= at);
  const since = appointed?.at ?? 0;
  const act = course.acts.findLast((one) => one.did === 'stand-in' && one.at <= at && one.at >= since);
  return { coordinator: appointed?.is, since, standIn: act?.did === 'stand-in' ? act : undefined };
}

/** Who gets what goes to the coordinator: a stand-in who is there, the coordinator, else the first of the line. */
export function coordinatorsAt(course: Course, at: Instant, settings: Settings): readonly string[] {
  const today = osloDay(at);
  const { coordinator, standIn } = coordinatorsAlone(course, at);
  const both = [standIn && today <= standIn.to ? standIn.who : undefined, coordinator];
  const there = both.filter((who) => who !== undefined && !isAway(inForce(settings, at), who, today)).map(String);
  return coordinator === undefined || there.length === 0 ? lineAt(course, at, settings).slice(0, 1) : there.slice(0, 1);
}
