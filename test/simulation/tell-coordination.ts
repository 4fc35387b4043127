import { dayAfter } from './moments.ts';
import { addDays, daysBetween, type Instant, osloDay } from './oracle/calendar.ts';
import type { Act } from './oracle/diary.ts';
import { isAway } from './oracle/settings.ts';
import type { Pen } from './pen.ts';

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

function coordinatorAt({ dice, place }: Pen, at: Instant, but?: string): string | undefined {
  const { municipality, coordinators } = place;
  const plain = { ...municipality, deadlines: municipality.deadlines };
  const there = coordinators.filter((id) => id !== but && !isAway(plain, id, osloDay(at)));
  const [first, ...others] = there;
  return first === undefined ? undefined : dice.oneOf([first, first, ...others]);
}

function changedCoordinator(pen: Pen, appointedAt: Instant): Instant | undefined {
  const { dice, when, acts, leader } = pen;
  const left = when.workday(appointedAt, dice.between(3, 40));
  acts.push({ at: left, did: 'leave-coordinator' });
  if (dice.chance(0.15)) return undefined;
  const again = when.workday(left, dice.between(1, 20));
  const coordinator = coordinatorAt(pen, again);
  if (coordinator === undefined) return undefined;
  acts.push({ at: again, did: 'appoint', coordinator, by: leader });
  return again;
}

function stoodIn(pen: Pen, after: Instant): void {
  const at = pen.when.workday(after, 2);
  const current = pen.acts.findLast((act) => act.did === 'appoint');
  if (current?.did !== 'appoint') return;
  const who = coordinatorAt(pen, at, current.coordinator);
  if (who === undefined) return;
  const to = dayAfter(at, pen.dice.between(5, 60));
  pen.acts.push({ at, did: 'stand-in', who, from: osloDay(at), to });
}

/** The plan, then its revisions; when the last thing was done. Nothing where it is not done any more. */
function planned({ dice, when, acts }: Pen, from: Instant): Instant | undefined {
  if (dice.chance(0.06)) return undefined;
  const made = when.workday(from, dice.chance(0.75) ? dice.between(14, 80) : dice.between(90, 190));
  let next = dayAfter(made, dice.between(40, 150));
  if (dice.chance(0.15)) movedPlan(acts, { from, made, days: dice.between(90, 130) });
  acts.push({ at: made, did: 'make-plan', nextRevision: next });
  let last = made;
  while (dice.chance(0.7)) {
    const wanted = addDays(next, dice.chance(0.6) ? -dice.between(0, 12) : dice.between(1, 60));
    const revised = when.workday(last, Math.max(1, daysBetween(osloDay(last), wanted)));
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

function closed({ dice, when, acts, leader, place }: Pen, last: Instant): void {
  const deceased = dice.chance(0.2);
  const by = dice.chance(0.5) ? leader : place.coordinators[0];
  acts.push({ at: when.workday(last, dice.between(3, 60)), did: 'close', by, ...(deceased && { deceased }) });
}
