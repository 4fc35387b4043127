import { addMonths, type Instant, osloDay } from './calendar.ts';
import type { Act, Filed, Party } from './diary.ts';

const filedOf = (acts: readonly Act[]): Filed | undefined => acts.find((act) => act.did === 'file');

/** “The child personally from 15”, as soon as those who speak for it are known. */
export function isOfOwnVoice(acts: readonly Act[], at: Instant): boolean {
  const { birthDate } = filedOf(acts) ?? {};
  const today = osloDay(at);
  return birthDate !== undefined && addMonths(birthDate, 15 * 12) <= today && today < addMonths(birthDate, 16 * 12);
}

/** Whoever can be asked into the case that it is about by a message of their own, and has not come. */
export function toBeAskedIn(acts: readonly Act[]): Party | undefined {
  return acts.some(({ did }) => did === 'come') ? undefined : filedOf(acts)?.child;
}

/** Whoever has come into the case that another runs for them: told of all of it, and waited for with nothing. */
export function sitsBeside(acts: readonly Act[]): Party | undefined {
  const { child } = filedOf(acts) ?? {};
  const decides = acts.some(({ did }) => did === 'turn-16') || !acts.some(({ did }) => did === 'come');
  return decides ? undefined : child;
}

/** Whom the case is about after an act that changes that: at sixteen whoever has come, alone. */
export function peopleAfter(act: Act, before: readonly Act[], people: readonly Party[]): readonly Party[] {
  const child = filedOf(before)?.child;
  const theirs = child === undefined ? [] : [child];
  if (act.did === 'turn-16') return toBeAskedIn(before) === undefined ? theirs : [];
  if (act.did !== 'come' || child === undefined) return people;
  return before.some(({ did }) => did === 'turn-16') ? theirs : [...people, child];
}
