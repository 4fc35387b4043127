import { day } from '../../shared/domain/day.ts';
import { endOf } from '../../shared/domain/deadline.ts';
import type { Dice } from './dice.ts';
import { dayAfter, type Moments, moments } from './moments.ts';
import type { Place } from './municipalities.ts';
import { addDays, addMonths, type CalendarDay, daysBetween, type Instant, osloDay } from './oracle/calendar.ts';
import type { Act, Decided } from './oracle/diary.ts';
import { isAway } from './oracle/settings.ts';
import type { Reachable, Story } from './story.ts';

export type Telling = {
  readonly dice: Dice;
  readonly place: Place;
  readonly number: number;
  readonly startsOn: CalendarDay;
};

/** What is known while a story is being told. */
type Pen = Telling & {
  readonly when: Moments;
  readonly acts: Act[];
  readonly unit: string;
  readonly leader: string;
};

/** One life of a case, all kinds in the course of many: on time, late at each step, given up, refused, complained of. */
export function tellStory(telling: Telling): Story {
  const { dice, place, number } = telling;
  const { municipality } = place;
  const unit = dice.oneOf([municipality.units[0], ...municipality.units]) ?? municipality.units[0];
  const pen: Pen = { ...telling, when: moments(dice), acts: [], unit: unit?.id ?? '', leader: unit?.leader ?? '' };
  const kind = dice.oneOf(['own', 'own', 'own', 'own', 'own', 'young', 'child', 'report'] as const);
  const person = somebody(dice, { number, kind });
  const begun = kind === 'report' ? reported(pen) : filed(pen, { person, kind });
  if (begun !== undefined) handled(pen, begun);
  const acts = pen.acts.toSorted((a, b) => a.at - b.at);
  return { name: `case ${number}`, municipality: municipality.id, person, acts };
}

type Whom = { readonly number: number; readonly kind: 'own' | 'young' | 'child' | 'report' };

function somebody(dice: Dice, { number, kind }: Whom): Reachable {
  // Whoever can be asked by no message is asked by a person: nothing to send, so of reports these are left out.
  const byMessage = ['sms', 'sms', 'sms', 'email', 'email'] as const;
  const channel = dice.oneOf<Reachable['channel']>(kind === 'report' ? byMessage : [...byMessage, 'phone', 'letter']);
  const bounces = dice.chance(0.06);
  const mail = `person${number}${bounces ? '+bounce' : ''}@post.example`;
  const mobile = `+47400000${dice.chance(0.05) ? 50 + (number % 10) : 10 + (number % 40)}`;
  return {
    channel,
    language: dice.oneOf(['nb', 'nn', 'en']),
    ...((channel === 'sms' || dice.chance(0.5)) && { mobile }),
    ...((channel === 'email' || dice.chance(0.6)) && { email: mail }),
    restricted: (kind === 'own' || kind === 'young') && dice.chance(0.06),
    ...(kind === 'child' && { otherParent: dice.chance(0.5) ? { mobile } : { email: `other${number}@post.example` } }),
  };
}

type Filing = { readonly person: Reachable; readonly kind: 'own' | 'young' | 'child' };

function filed({ dice, when, acts, unit, startsOn }: Pen, { person, kind }: Filing): Instant {
  const at = when.on(startsOn);
  const ringMe = dice.chance(0.2);
  const byHand = person.channel === 'letter' || person.channel === 'phone';
  const wishes = { ...(ringMe && { ringMe }), ...(byHand && { byHand }) } as const;
  const filing = { at, did: 'file', unit, ...wishes } as const;
  if (kind === 'own' && dice.chance(0.15)) {
    // On paper, and typed in later: once so late that the answer was due.
    const receivedOn = addDays(startsOn, -dice.oneOf([1, 3, 8, 16, 25, 45]));
    const typedIn = when.workday(at, 0);
    acts.push({ ...filing, at: typedIn, people: ['person'], receivedOn });
    if (ringMe && dice.chance(0.8)) acts.push({ at: when.workday(typedIn, dice.between(0, 6)), did: 'call' });
    return typedIn;
  }
  if (kind === 'own') acts.push({ ...filing, people: ['person'] });
  // Comes of age in the course of the year.
  if (kind === 'young')
    acts.push({
      ...filing,
      people: ['person'],
      birthDate: addMonths(addDays(startsOn, dice.between(20, 320)), -18 * 12),
    });
  if (kind === 'child') {
    acts.push({
      ...filing,
      people: [],
      sentBy: 'applicant',
      birthDate: addDays(startsOn, -dice.between(1_500, 4_500)),
    });
    acts.push({ at, did: 'invite', who: 'otherParent' });
  }
  if (ringMe && dice.chance(0.8)) acts.push({ at: when.workday(at, dice.between(0, 6)), did: 'call' });
  return at;
}

/** Somebody else tells; the person comes and says yes or no, or nobody answers. When it became an application. */
function reported({ dice, when, acts, unit, startsOn }: Pen): Instant | undefined {
  const at = when.on(startsOn);
  acts.push({ at, did: 'report', unit, person: 'person', reporter: 'applicant' });
  const answers = dice.oneOf(['yes', 'yes', 'yes', 'no', 'silent']);
  if (answers === 'silent') return undefined;
  const comes = when.anyDay(at, dice.between(1, 25));
  acts.push({ at: comes, did: 'come' });
  const said = comes + 10 * 60_000;
  acts.push({ at: said, did: answers === 'yes' ? 'say-yes' : 'say-no' });
  return answers === 'yes' ? said : undefined;
}

/** From the application to the answer. */
function handled(pen: Pen, received: Instant): void {
  const { dice, when, acts, leader } = pen;
  const pace = dice.oneOf(['on-time', 'on-time', 'on-time', 'late', 'very-late', 'given-up', 'never'] as const);
  if (pace === 'never' && dice.chance(0.5)) return;
  const days =
    pace === 'late' ? dice.between(30, 75) : pace === 'very-late' ? dice.between(80, 200) : dice.between(6, 26);
  const came = forwarded(pen, received);
  const taken = when.workday(came, dice.between(1, Math.min(12, days - 3)));
  acts.push({ at: taken, did: 'take', by: leader });
  if (isOfParent(pen)) acts.push({ at: taken + 300_000, did: 'accept', who: 'applicant' });
  const answered = when.workday(received, days);
  if (pace === 'given-up') {
    acts.push({ at: Math.max(answered, taken + 600_000), did: 'withdraw' });
    return;
  }
  beforeAnswer(pen, { received, taken, answered: pace === 'never' ? Number.POSITIVE_INFINITY : answered });
  const decidedAt = Math.max(answered, taken + 900_000);
  const bothAreThere = otherParentComes(pen, received, decidedAt);
  if (pace !== 'never') decided(pen, { at: decidedAt, bothAreThere });
}

/** To the other unit, where there is one; when it came to where it belongs. */
function forwarded({ dice, when, acts, place, unit }: Pen, received: Instant): Instant {
  const other = place.municipality.units.find(({ id }) => id !== unit);
  if (!other || !dice.chance(0.15)) return received;
  const at = when.workday(received, dice.between(1, 3));
  acts.push({ at, did: 'forward', unit: other.id });
  return at;
}

const isOfParent = ({ acts }: Pen): boolean => acts.some((act) => act.did === 'file' && act.sentBy !== undefined);

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

type Deciding = { readonly at: Instant; readonly bothAreThere: boolean };

function decided(pen: Pen, { at, bothAreThere }: Deciding): void {
  const { dice, when, acts, leader } = pen;
  const outcome = dice.oneOf(['granted', 'granted', 'granted', 'granted', 'coordinator-only', 'refused'] as const);
  acts.push({ at, did: 'decide', outcome, by: leader });
  const opens = dice.oneOf(['soon', 'soon', 'soon', 'soon', 'late', 'never'] as const);
  if (opens === 'never') return;
  const opened = when.anyDay(at, opens === 'soon' ? dice.between(1, 5) : dice.between(9, 20));
  acts.push({ at: opened, did: 'open' });
  if (isOfParent(pen) && bothAreThere && dice.chance(0.5))
    acts.push({ at: opened + 300_000, did: 'open', who: 'otherParent' });
  const over = dice.chance(outcome === 'refused' ? 0.5 : 0.06) ? complained(pen, opened, outcome) : opened;
  if (outcome === 'refused' || over === undefined) return;
  const consented = opened + 10 * 60_000;
  acts.push({ at: consented, did: 'consent' });
  // Of two parents what both have said yes to holds.
  if (!bothAreThere) return;
  appointed(pen, { from: consented, withPlan: outcome === 'granted', notBefore: over });
}

/** When the complaint is over; nothing where it stays open. */
function complained({ dice, when, acts }: Pen, opened: Instant, was: Decided['outcome']): Instant | undefined {
  const sent = when.anyDay(opened, dice.between(2, 25));
  acts.push({ at: sent, did: 'complain', onScreen: true });
  if (dice.chance(0.15)) return undefined;
  const answered = when.workday(sent, dice.chance(0.7) ? dice.between(3, 25) : dice.between(35, 70));
  if (dice.chance(0.5)) {
    const outcome = was === 'refused' ? 'granted' : was;
    acts.push({ at: answered, did: 'answer-complaint', answer: 'changed', outcome });
    return answered;
  }
  acts.push({ at: answered, did: 'answer-complaint', answer: 'sent-on' });
  if (dice.chance(0.2)) return undefined;
  const result = when.workday(answered, dice.between(30, 130));
  acts.push({ at: result, did: 'register-result' });
  return result;
}

type Coming = { readonly from: Instant; readonly withPlan: boolean; readonly notBefore: Instant };

function appointed(pen: Pen, { from, withPlan, notBefore }: Coming): void {
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
