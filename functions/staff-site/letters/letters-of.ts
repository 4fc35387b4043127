import { instant } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { isOpenSeat, seatNames } from '../../../shared/domain/parties/seats.ts';
import { everyoneTold, sender, told, whoIsAsked } from '../../../shared/domain/parties/told.ts';
import type { Recipient } from '../../../shared/domain/telling/notice.ts';
import { type LetterFacts, letterContent } from './letter-content.ts';
import { type LetterName, type LetterRef, type LetterTo, letterNames } from './letter-name.ts';

/**
 * The letters that this case has something to say in, as it stands. Nothing is written to a child who applied alone: the
 * letter would lie where the parents find it.
 */
export function lettersOf(facts: LetterFacts): readonly LetterRef[] {
  const { ipCase, now } = facts;
  if (ipCase.alone) return [];
  return letterNames
    .flatMap((name) => recipients(name, ipCase, now).map((to) => ({ name, to })))
    .filter((letter) => letterContent(letter, facts) !== undefined);
}

function recipients(name: LetterName, ipCase: IpCase, now: Date): readonly LetterTo[] {
  switch (name) {
    case 'receipt':
      return ofCase([sender(ipCase)]);
    case 'report-receipt':
      return ['applicant'];
    case 'information':
    case 'mandate':
      return ofCase([whoIsAsked(ipCase)]);
    case 'complaint-received':
    case 'complaint-delayed':
    case 'complaint-result':
      return ofCase([told(ipCase)]);
    case 'invitation':
      return seatNames.filter((seat) => isOpenSeat(ipCase.seats?.[seat], instant(now)));
    default:
      return ofCase(everyoneTold(ipCase));
  }
}

function ofCase(those: readonly (Recipient | undefined)[]): readonly LetterTo[] {
  return those.flatMap((each) => (each && each.who !== 'staff' ? [each.who] : []));
}
