import type { IpCase, Standing } from '../case.ts';
import { hearsInSeat } from './seats.ts';
import { told } from './told.ts';

/** All of the case, what they sent to it themself, or not even that it is there. */
export type Sight = 'case' | 'submission' | 'nothing';

/**
 * What somebody who stands so to a case sees of it. A claimed role sees its own submission until a leader has checked
 * it, and again when it holds no more; so does whoever the person has taken over from.
 */
export function sightOf(as: Standing, ipCase: Pick<IpCase, 'role' | 'roleCheck' | 'seats'>): Sight {
  switch (as) {
    case 'main':
      return told(ipCase) ? 'case' : 'submission';
    case 'person':
      return hearsInSeat(ipCase.seats?.person) ? 'case' : 'nothing';
    case 'otherParent':
      if (ipCase.seats?.otherParent?.state === 'invited') return 'nothing';
      return hearsInSeat(ipCase.seats?.otherParent) ? 'case' : 'submission';
    case 'former':
      return 'submission';
    // That it has come, which their receipt says.
    case 'reporter':
      return 'nothing';
  }
}
