import { addDays, type CalendarDay, daysBetween, type Instant, osloDay } from '../oracle/calendar.ts';
import type { Act } from '../oracle/diary.ts';
import { isAway } from '../oracle/settings.ts';
import { changesOf, settingsAt } from './changes.ts';
import { dayAfter } from './moments.ts';
import { plainSettings } from './municipalities.ts';
import { mayNotHandle, type Pen, reopened } from './pen.ts';

type Coming = { readonly from: Instant; readonly withPlan: boolean; readonly notBefore: Instant };

/** From the coordinator to the plan, its revisions, and the end. */
export function appointed(pen: Pen, { from, withPlan, notBefore }: Coming): void {
  const { dice, when, acts, leader } = pen;
  if (dice.chance(0.06)) return;
  const at = when.workday(from, dice.chance(0.75) ? dice.between(1, 11) : dice.between(16, 70));
  const coordinator = coordinatorAt(pen, at);
  if (coordinator === undefined) return;
  acts.push({ at, did: 'appoint', coordinator, by: leader });
  const replaced = dice.chance(0.12) ? changedCoordinator(pen, at) : at;
  if (replaced === undefined) return;
  if (dice.chance(0.1)) stoodIn(pen, replaced);
  const last = withPlan ? planned(pen, replaced) : replaced;
  if (last !== undefined && dice.chance(0.15)) closed(pen, Math.max(last, notBefore));
}

export function coordinatorAt(pen: Pen, at: Instant, but?: string): string | undefined {
  const { municipality, coordinators } = pen.place;
  const plain = plainSettings(settingsAt(municipality.id, at, changesOf([])));
  const there = coordinators.filter(
    (id) => id !== but && !mayNotHandle(pen).includes(id) && !isAway(plain, id, osloDay(at)),
  );
  const [first, ...others] = there;
  return first === undefined ? undefined : pen.dice.oneOf([first, first, ...others]);
}

function changedCoordinator(pen: Pen, appointedAt: Instant): Instant | undefined {
  const { dice, when, acts, leader } = pen;
  const left = when.workday(appointedAt, dice.between(3, 40));
  const who = coordinatorOf(acts);
  const isClose = who !== undefined && dice.chance(0.3);
  acts.push(isClose ? { at: left, did: 'disqualify', who } : { at: left, did: 'leave-coordinator' });
  if (dice.chance(0.15)) return undefined;
  const again = when.workday(left, dice.between(1, 20));
  const coordinator = coordinatorAt(pen, again);
  if (coordinator === undefined) return undefined;
  acts.push({ at: again, did: 'appoint', coordinator, by: leader });
  return again;
}

function coordinatorOf(acts: readonly Act[]): string | undefined {
  const appointed = acts.findLast(({ did }) => did === 'appoint');
  return appointed?.did === 'appoint' ? appointed.coordinator : undefined;
}

function stoodIn(pen: Pen, after: Instant): void {
  const at = pen.when.workday(after, 2);
  const who = coordinatorAt(pen, at, coordinatorOf(pen.acts));
  if (who === undefined) return;
  const to = dayAfter(at, pen.dice.between(5, 60));
  pen.acts.push({ at, did: 'stand-in', who, from: osloDay(at), to });
}

/** The plan, then its revisions; when the last thing was done. Nothing where it is not done any more. */
function planned(pen: Pen, from: Instant): Instant | undefined {
  const { dice, when, acts } = pen;
  if (dice.chance(0.06)) return undefined;
  const made = when.workday(from, dice.chance(0.75) ? dice.between(14, 80) : dice.between(90, 190));
  let next = dayAfter(made, dice.between(40, 150));
  if (dice.chance(0.15)) movedPlan(acts, { from, made, days: dice.between(90, 130) });
  acts.push({ at: made, did: 'make-plan', nextRevision: next });
  let last = made;
  while (dice.chance(0.7)) {
    const wanted = addDays(next, dice.chance(0.6) ? -dice.between(0, 12) : dice.between(1, 60));
    const revised = when.workday(last, Math.max(1, daysBetween(osloDay(last), wanted)));
    if (dice.chance(0.4)) met(pen, { after: last, on: osloDay(revised) });
    last = revised;
    next = dayAfter(revised, dice.between(40, 150));
    acts.push({ at: revised, did: 'revise', nextRevision: next });
  }
  if (!dice.chance(0.1)) return last;
  acts.push({ at: when.anyDay(last, dice.between(2, 30)), did: 'take-back-consent' });
  return undefined;
}

type PlanComing = { readonly from: Instant; readonly made: Instant; readonly days: number };

/** Twelve weeks were promised; a week after the appointment it is more. */
function movedPlan(acts: Act[], { from, made, days }: PlanComing): void {
  const at = from + 7 * 86_400_000;
  const first = acts.find(({ did }) => did === 'appoint')?.at ?? from;
  if (at < made - 3_600_000)
    acts.push({ at, did: 'move', which: 'plan', newDate: dayAfter(Math.max(at, first), days) });
}

type Meeting = { readonly after: Instant; readonly on: CalendarDay };

/** A meeting before the revision: set, now and then to somebody who cannot come, now and then moved to the day after, now and then cancelled. */
function met({ dice, when, acts }: Pen, { after, on }: Meeting): void {
  const set = when.workday(after, Math.max(1, daysBetween(osloDay(after), on) - dice.between(5, 25)));
  const coordinator = coordinatorOf(acts);
  if (coordinator === undefined || osloDay(set) >= on) return;
  const staff = [coordinator];
  acts.push({ at: set, did: 'set-meeting', on, staff });
  const declined = when.anyDay(set, dice.between(1, 3));
  const isDeclined = dice.chance(0.3) && osloDay(declined) < on;
  if (isDeclined) acts.push({ at: declined, did: 'decline-meeting' });
  const changed = when.workday(isDeclined ? declined : set, dice.between(1, 4));
  if (osloDay(changed) >= on || dice.chance(0.5)) return;
  acts.push(
    dice.chance(0.5)
      ? { at: changed, did: 'set-meeting', on: addDays(on, 1), staff }
      : { at: changed, did: 'cancel-meeting' },
  );
}

function closed(pen: Pen, last: Instant): void {
  const { dice, when, acts, leader, place } = pen;
  const by = dice.chance(0.5) ? leader : place.coordinators[0];
  const at = when.workday(last, dice.between(3, 60));
  const why = dice.oneOf(['over', 'over', 'over', 'moved', 'deceased'] as const);
  // The letter goes before the case is closed.
  if (why === 'moved') acts.push({ at: at - 86_400_000, did: 'move-away' });
  acts.push({
    at,
    did: 'close',
    by,
    ...(why === 'deceased' && { deceased: true }),
    ...(why === 'moved' && { moved: true }),
  });
  if (why !== 'deceased') reopened(pen, at);
}
