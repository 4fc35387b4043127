import { healthMajority, majority, ownVoice, turns } from '../calendar/age.ts';
import { addDays, type Day, type Instant, momentInNorway } from '../calendar/day.ts';
import { type IpCase, isAppliedFor, isEnded } from '../case.ts';
import { decides } from './may-consent.ts';

/**
 * What changes by itself in who decides: a child is told personally (15), decides (16, or when parents go on no longer),
 * is of age (18); a mandate's last day is over.
 */
export type Turn = { readonly turn: 'own-voice' | 'of-age' | 'majority' | 'mandate-over'; readonly at: Instant };

/** The turns that this case has in it, each at the midnight with which its day begins; those that are past as well. */
export function turnsOf(ipCase: IpCase): readonly Turn[] {
  if (isEnded(ipCase) || !isAppliedFor(ipCase)) return [];
  const { bornOn, roleUntil, roleCheck } = ipCase;
  const days: (readonly [Turn['turn'], Day])[] = [];
  if (bornOn && isToBeAskedIn(ipCase)) days.push(['own-voice', turns(bornOn, ownVoice)]);
  if (bornOn && (ipCase.alone || ipCase.role !== 'self')) days.push(['of-age', firstOwnDay(ipCase, bornOn)]);
  if (bornOn) days.push(['majority', turns(bornOn, majority)]);
  if (roleUntil && roleCheck === 'accepted') days.push(['mandate-over', addDays(roleUntil, 1)]);
  return days.map(([turn, on]) => ({ turn, at: momentInNorway(on, 0) }));
}

/** Those that have come and were not acted on. A mandate may be over before it was noted that it ends. */
export function dueTurns(ipCase: IpCase, at: Instant): readonly Turn[] {
  const due = turnsOf(ipCase).filter(
    (turn) => turn.at <= at && (turn.turn === 'mandate-over' || turn.at > ipCase.sweptTo),
  );
  const isOfAge = due.some(({ turn }) => turn === 'of-age');
  // Who is of age is asked in as that, not first as somebody of 15.
  return due.filter(({ turn }) => !(isOfAge && turn === 'own-voice')).toSorted((a, b) => (a.at < b.at ? -1 : 1));
}

/** Whether a child whose parent or guardian is in the case has not been asked into it yet. */
export function isToBeAskedIn(ipCase: Pick<IpCase, 'role' | 'roleCheck' | 'seats'>): boolean {
  return decides(ipCase) && ipCase.roleCheck === 'accepted' && ipCase.seats?.person === undefined;
}

function firstOwnDay({ parentsGoOn }: IpCase, bornOn: Day): Day {
  return parentsGoOn ? addDays(parentsGoOn.until, 1) : turns(bornOn, healthMajority);
}
