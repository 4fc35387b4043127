import { addDays, addMonths, type Instant, osloInstant } from '../oracle/calendar.ts';
import type { Act } from '../oracle/diary.ts';
import type { Dice } from './dice.ts';
import { moments } from './moments.ts';
import type { Pen, Telling } from './pen.ts';
import type { Reachable, Story } from './story.ts';
import { crowded } from './tell-crowded.ts';
import { handled } from './tell-handling.ts';

const own = ['own', 'own', 'own', 'own', 'own'] as const;
const kinds = [...own, 'young', 'child', 'report', 'guardian', 'teen', 'crowded', 'crowded'] as const;

/** One life of a case, all kinds in the course of many: on time, late at each step, given up, refused, complained of. */
export function tellStory(telling: Telling): Story {
  const { dice, place, number } = telling;
  const { municipality } = place;
  const unit = dice.oneOf([municipality.units[0], ...municipality.units]) ?? municipality.units[0];
  const pen: Pen = { ...telling, when: moments(dice), acts: [], unit: unit?.id ?? '', leader: unit?.leader ?? '' };
  const kind = dice.oneOf(kinds);
  const person = somebody(dice, { number, kind });
  if (kind === 'crowded') crowded(pen);
  else begun(pen, { person, kind });
  const acts = whileItLasts(untilSixteen(pen.acts)).toSorted((a, b) => a.at - b.at);
  return { name: `case ${number}`, municipality: municipality.id, person, acts };
}

function begun(pen: Pen, { person, kind }: { readonly person: Reachable; readonly kind: Kind | 'report' }): void {
  const at = kind === 'report' ? reported(pen) : filed(pen, { person, kind });
  if (at !== undefined) handled(pen, at);
}

/** What a parent would have done is not theirs to do any more; it is the young person’s, who was there with all to decide. */
function untilSixteen(acts: readonly Act[]): readonly Act[] {
  const filed = acts.find(({ did }) => did === 'file');
  if (filed?.did !== 'file' || filed.birthDate === undefined || filed.sentBy === undefined) return acts;
  const birthday = osloInstant(addMonths(filed.birthDate, 16 * 12), 0);
  const before = acts.filter(({ at }) => at < birthday);
  const isDone = before.some(({ did }) => did === 'decide' || did === 'withdraw');
  if (before.some(({ did }) => did === 'come') && !isDone) return acts;
  return acts.filter(({ at, did }) => at < birthday || did === 'come');
}

/** Nobody comes into a case that has ended. */
function whileItLasts(acts: readonly Act[]): readonly Act[] {
  const end = acts.find(({ did }) => did === 'withdraw' || did === 'close')?.at ?? Number.POSITIVE_INFINITY;
  return acts.filter(({ at, did }) => did !== 'come' || at < end);
}

type Kind = 'own' | 'young' | 'child' | 'teen' | 'guardian';
type Whom = { readonly number: number; readonly kind: Kind | 'report' | 'crowded' };

function somebody(dice: Dice, { number, kind }: Whom): Reachable {
  // Whoever can be asked by no message is asked by a person: nothing to send, so of some these are left out.
  const byMessage = ['sms', 'sms', 'sms', 'email', 'email'] as const;
  const isAskedByMessage = kind === 'report' || kind === 'crowded';
  const channel = dice.oneOf<Reachable['channel']>(isAskedByMessage ? byMessage : [...byMessage, 'phone', 'letter']);
  const bounces = dice.chance(0.06);
  const mail = `person${number}${bounces ? '+bounce' : ''}@post.example`;
  const mobile = `+47400000${dice.chance(0.05) ? 50 + (number % 10) : 10 + (number % 40)}`;
  const own = { mobile: `+47400000${10 + (number % 40)}`, email: `young${number}@post.example` };
  return {
    channel,
    language: dice.oneOf(['nb', 'nn', 'en']),
    ...((channel === 'sms' || dice.chance(0.5)) && { mobile }),
    ...((channel === 'email' || dice.chance(0.6)) && { email: mail }),
    restricted: (kind === 'own' || kind === 'young') && dice.chance(0.06),
    // Two, so that one of them still takes in when the next message goes.
    ...(kind === 'teen' && dice.chance(0.7) && { young: own }),
    ...(kind === 'child' && { otherParent: dice.chance(0.5) ? { mobile } : { email: `other${number}@post.example` } }),
  };
}

type Filing = { readonly person: Reachable; readonly kind: Kind };

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
  // Turns sixteen in the course of the year.
  if (kind === 'teen') {
    const birthDate = addMonths(
      addDays(startsOn, dice.chance(0.6) ? dice.between(35, 90) : dice.between(91, 340)),
      -16 * 12,
    );
    const child = person.young && { child: 'person' };
    acts.push({ ...filing, people: [], sentBy: 'applicant', birthDate, ...child });
  }
  if (kind === 'guardian') acts.push({ ...filing, people: [], sentBy: 'applicant', awaitsMandate: true });
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

/** Somebody else tells; the person comes and says yes or no, at once or days later, or nobody answers. When it became an application. */
function reported({ dice, when, acts, unit, startsOn }: Pen): Instant | undefined {
  const at = when.on(startsOn);
  acts.push({ at, did: 'report', unit, person: 'person', reporter: 'applicant' });
  const answers = dice.oneOf(['yes', 'yes', 'yes', 'no', 'silent', 'silent-there'] as const);
  if (answers === 'silent') return undefined;
  const comes = when.anyDay(at, dice.between(1, 25));
  acts.push({ at: comes, did: 'come' });
  if (answers === 'silent-there') return undefined;
  const said = dice.chance(0.7) ? comes + 10 * 60_000 : when.anyDay(comes, dice.between(2, 20));
  acts.push({ at: said, did: answers === 'yes' ? 'say-yes' : 'say-no' });
  return answers === 'yes' ? said : undefined;
}
