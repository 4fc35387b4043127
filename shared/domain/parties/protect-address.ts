import { dayInNorway, type Instant, instant } from '../calendar/day.ts';
import type { IpCase } from '../case.ts';
import type { Change, Transition } from '../change.ts';
import { lineOn } from '../handling/routing.ts';
import type { Municipality } from '../settings/municipality.ts';
import { withWakeAt } from '../wake.ts';
import { type NoContactChange, obstacleToContact } from './change-contact.ts';

export type NotToProtect = NoContactChange | 'protected-already';

/** Why an address cannot be said to be protected here; that it no longer is, only the municipality can say. */
export function obstacleToProtecting(ipCase: IpCase): NotToProtect | undefined {
  return obstacleToContact(ipCase) ?? (ipCase.restricted ? 'protected-already' : undefined);
}

/**
 * The address of the one the case is about is protected from now on (code 6 or 7): the case is restricted, its leader is
 * told at once, and nobody is let in by an invitation to the other parent any more.
 */
export function protectAddress(before: IpCase, now: Date, municipality: Municipality): Transition<NotToProtect> {
  const obstacle = obstacleToProtecting(before);
  if (obstacle) return { ok: false, reason: obstacle };
  const at = instant(now);
  const { ipCase, tasks } = withoutInvitation(before, at);
  const after = withWakeAt({ ...ipCase, version: before.version + 1, restricted: true }, municipality);
  return {
    ok: true,
    change: {
      before,
      after,
      events: [{ type: 'address-protected', at, by: { who: 'person' } }],
      notices: [
        {
          kind: 'address-protected',
          occurrence: `said:${at}`,
          to: { who: 'staff', staffId: lineOn(after, municipality, dayInNorway(now))[0] },
          language: municipality.language,
          urgency: 'at-once',
        },
      ],
      tasks,
    },
  };
}

/** Whoever is in already stays: the case shows them no address. A code that is on its way opens nothing any more. */
function withoutInvitation(ipCase: IpCase, at: Instant): { readonly ipCase: IpCase } & Pick<Change, 'tasks'> {
  const seat = ipCase.seats?.otherParent;
  if (seat?.state !== 'invited') return { ipCase, tasks: [] };
  const kind = 'ask-second-parent';
  return {
    ipCase: { ...ipCase, seats: { ...ipCase.seats, otherParent: { ...seat, state: 'ended' } } },
    tasks: [{ id: `${kind}:address-protected`, kind, createdAt: at }],
  };
}
