import { day } from '../../../shared/domain/calendar/day.ts';
import { endOf } from '../../../shared/domain/calendar/deadline.ts';
import { addDays, addMonths, type Instant, osloDay, osloInstant } from '../oracle/calendar.ts';
import { isClaimed, isOfGuardian, isOfParent, type Pen, reopened } from './pen.ts';
import { decided } from './tell-answer.ts';

/** From the application to the answer. */
export function handled(pen: Pen, received: Instant): void {
  const { dice, when, acts, leader } = pen;
  const pace = dice.oneOf(['on-time', 'on-time', 'on-time', 'late', 'very-late', 'given-up', 'never'] as const);
  if (pace === 'never' && dice.chance(0.5)) return;
  const days =
    pace === 'late' ? dice.between(30, 75) : pace === 'very-late' ? dice.between(80, 200) : dice.between(6, 26);
  const came = forwarded(pen, received);
  const taken = when.workday(came, dice.between(1, Math.min(12, days - 3)));
  acts.push({ at: taken, did: 'take', by: leader });
  if (isClaimed(pen) && !isOfGuardian(pen)) acts.push({ at: taken + 300_000, did: 'accept', who: 'applicant' });
  childComes(pen, taken);
  const answered = when.workday(received, days);
  const handler = dice.chance(0.1) ? handedOver(pen, taken, answered) : leader;
  const mine = { ...pen, leader: handler };
  if (pace === 'given-up') {
    const withdrawn = Math.max(answered, taken + 600_000);
    acts.push({ at: withdrawn, did: 'withdraw' });
    const again = reopened(pen, withdrawn);
    if (again !== undefined) decidedAfterAll(mine, again);
    return;
  }
  const again = acts.findLast(({ did }) => did === 'take')?.at ?? taken;
  beforeAnswer(mine, { received, taken: again, answered: pace === 'never' ? Number.POSITIVE_INFINITY : answered });
  const decidedAt = Math.max(answered, again + 900_000);
  if (isOfGuardian(pen) && !mandateComes(pen, received, decidedAt)) return;
  const bothAreThere = otherParentComes(pen, received, decidedAt);
  if (pace !== 'never') decided(mine, { at: decidedAt, bothAreThere });
}

/** What was given up and is opened again is answered all the same: where it was a child’s, with one parent there. */
function decidedAfterAll(pen: Pen, again: Instant): void {
  const at = pen.when.workday(again, pen.dice.between(4, 30));
  if (isOfGuardian(pen) && !mandateComes(pen, again, at)) return;
  decided(pen, { at, bothAreThere: !isOfParent(pen) });
}

/** Whoever took it may not handle it (fvl § 6); the next in line takes it. */
function handedOver({ dice, when, acts, leader, place, unit }: Pen, taken: Instant, answered: Instant): string {
  const { municipality } = place;
  const own = municipality.units.find(({ id }) => id === unit);
  const coordinating = municipality.units.find(({ id }) => id === municipality.coordinatingUnit);
  const [next] = [own?.deputy, coordinating?.leader, municipality.lastContact].filter(
    (who) => who !== undefined && who !== leader,
  );
  const again = when.workday(taken + 3_600_000, dice.between(0, 6));
  if (next === undefined || again > answered - 3_600_000) return leader;
  acts.push({ at: taken + 1_800_000, did: 'disqualify', who: leader }, { at: again, did: 'take', by: next });
  return next;
}

/** Asked in by the first message, or the one at sixteen; or never. */
function childComes({ dice, when, acts }: Pen, accepted: Instant): void {
  const filed = acts.find(({ did }) => did === 'file');
  if (filed?.did !== 'file' || filed.child === undefined || filed.birthDate === undefined) return;
  const comes = dice.oneOf(['at-fifteen', 'at-fifteen', 'at-sixteen', 'never'] as const);
  if (comes === 'never') return;
  const asked = comes === 'at-fifteen' ? accepted : osloInstant(addMonths(filed.birthDate, 16 * 12), 12);
  acts.push({ at: when.anyDay(asked, dice.between(1, 24)), did: 'come' });
}

/** A guardian’s paper comes, and the leader sees that the role holds; or nobody ever shows one. */
function mandateComes({ dice, when, acts }: Pen, received: Instant, answered: Instant): boolean {
  const at = when.workday(received, dice.between(3, 32));
  if (dice.chance(0.15) || at > answered - 3_600_000) return false;
  acts.push({ at, did: 'accept', who: 'applicant' });
  return true;
}

/** To the other unit, where there is one; when it came to where it belongs. */
function forwarded({ dice, when, acts, place, unit }: Pen, received: Instant): Instant {
  const other = place.municipality.units.find(({ id }) => id !== unit);
  if (!other || !dice.chance(0.15)) return received;
  const at = when.workday(received, dice.between(1, 3));
  acts.push({ at, did: 'forward', unit: other.id });
  return at;
}

/** Of a child’s two parents, the other one comes before the answer, or not at all. Whether both are there. */
function otherParentComes(pen: Pen, received: Instant, answered: Instant): boolean {
  const { dice, when, acts } = pen;
  if (!isOfParent(pen)) return true;
  const comes = when.anyDay(received, dice.between(1, 25));
  const taken = acts.find(({ did }) => did === 'accept')?.at ?? received;
  if (comes <= taken || comes > answered - 3_600_000 || dice.chance(0.2)) return false;
  acts.push({ at: comes, did: 'join', who: 'otherParent' });
  return true;
}

type Between = { readonly received: Instant; readonly taken: Instant; readonly answered: Instant };

/** Something missing is asked for; a new date is promised. */
function beforeAnswer({ dice, when, acts, leader, place }: Pen, { received, taken, answered }: Between): void {
  const asked = when.workday(taken, dice.between(1, 6));
  if (dice.chance(0.25) && asked < answered - 86_400_000) {
    const until = endOf(day(osloDay(asked)), place.municipality.deadlines.missingInformation);
    acts.push({ at: asked, did: 'ask-information', by: leader, until });
    const told = when.anyDay(asked, dice.between(1, 13));
    if (dice.chance(0.6) && told < answered - 3_600_000) acts.push({ at: told, did: 'answer-information' });
  }
  const promised = when.workday(received, dice.between(13, 24));
  if (dice.chance(0.2) && promised > taken + 3_600_000 && promised < answered - 3_600_000) {
    acts.push({ at: promised, did: 'promise', newDate: addDays(osloDay(received), dice.between(35, 60)) });
  }
}
