import { instant } from '../calendar/day.ts';
import { type IpCase, isEnded } from '../case.ts';
import type { Transition } from '../change.ts';
import type { StaffAct } from '../handling/take-case.ts';
import type { Municipality } from '../settings/municipality.ts';
import { withWakeAt } from '../wake.ts';

/** How somebody was found to be who they say: by a document with a picture, known to who asks, or in another way. */
export const identityWays = ['document', 'known', 'other'] as const;
export type IdentityWay = (typeof identityWays)[number];

export type NotToVerify = 'ended' | 'identity-known';

export function obstacleToVerifying(ipCase: Pick<IpCase, 'status' | 'identityVerified'>): NotToVerify | undefined {
  if (isEnded(ipCase)) return 'ended';
  return ipCase.identityVerified === false ? undefined : 'identity-known';
}

/** Whoever applied without a login is known to be who they say from now on: what they consent to counts. */
export function verifyIdentity(
  before: IpCase,
  { way, staffId, now }: StaffAct & { readonly way: IdentityWay },
  municipality: Municipality,
): Transition<NotToVerify> {
  const obstacle = obstacleToVerifying(before);
  if (obstacle) return { ok: false, reason: obstacle };
  const { identityVerified: _, ...known } = before;
  const at = instant(now);
  const after = withWakeAt({ ...known, version: before.version + 1 }, municipality);
  return {
    ok: true,
    change: {
      before,
      after,
      events: [{ type: 'identity-verified', way, at, by: { who: 'staff', staffId } }],
      notices: [],
      tasks: [],
    },
  };
}
