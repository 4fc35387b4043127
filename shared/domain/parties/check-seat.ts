import { dayInNorway, instant } from '../calendar/day.ts';
import { type IpCase, isEnded } from '../case.ts';
import type { Change, Transition } from '../change.ts';
import { withClocks } from '../clocks.ts';
import { withoutGiven } from '../consent/ask-consent.ts';
import { effective, noRows, type RowsHeld, rowsAwaited } from '../consent/both-consent.ts';
import { withoutYes } from '../consent/claimed-consent.ts';
import { toldOfLess } from '../consent/consent-consequences.ts';
import type { StaffAct } from '../handling/take-case.ts';
import type { Municipality } from '../settings/municipality.ts';
import type { RoleResult } from './check-role.ts';
import { needsBoth } from './parents.ts';
import { toOne } from './told.ts';

/**
 * Transition 17 of the other parent: a leader has checked that whoever came is the one. Accepted, their answer counts and
 * they are told about the case; refused, it never did, or does no longer.
 */
export function checkSeat(
  before: IpCase,
  { result, rows, staffId, now }: StaffAct & { readonly result: RoleResult; readonly rows: RowsHeld },
  municipality: Municipality,
): Transition<'ended' | 'nobody-there' | 'unchanged'> {
  const seat = before.seats?.otherParent;
  if (isEnded(before)) return { ok: false, reason: 'ended' };
  if (seat?.state !== 'joined') return { ok: false, reason: 'nobody-there' };
  if (seat.check === result) return { ok: false, reason: 'unchanged' };
  const at = instant(now);
  const by = { who: 'staff', staffId } as const;
  const told = result === 'accepted' && before.decision && { toldOn: dayInNorway(now) };
  const checked = { ...before, seats: { ...before.seats, otherParent: { ...seat, check: result, ...told } } };
  const judged = result === 'accepted' ? withClaimed(checked) : withoutYes(checked, 'otherParent');
  const after = withClocks(withoutGiven({ ...judged, version: before.version + 1 }), municipality, now);
  const isLess = before.consent.plan !== after.consent.plan || before.consent.coordinator !== after.consent.coordinator;
  return {
    ok: true,
    change: {
      before,
      after,
      events: [{ type: 'role-checked', result, seat: 'otherParent', at, by }],
      ...(result === 'accepted' ? caughtUp(after, rows) : { notices: [], tasks: [] }),
      ...(result === 'refused' && isLess && { notices: toldOfLess(before, { by, now }, municipality) }),
    },
  };
}

/** Somebody has come as the other parent, and nobody has looked at it. */
export function seatIsUnchecked({ seats }: Pick<IpCase, 'seats'>): boolean {
  return seats?.otherParent?.state === 'joined' && seats.otherParent.check === 'unchecked';
}

/** What waited aside counts from now on. */
function withClaimed(before: IpCase): IpCase {
  const { parents, ...consent } = before.consent;
  if (!parents?.claimed) return before;
  const { claimed, main } = parents;
  const said = { ...consent, revision: consent.revision + 1, parents: { main, otherParent: claimed } };
  // They have not been shown the rows yet, so that none of them is shared on their word.
  const { plan, coordinator } = effective({ ...before, consent: said }, noRows);
  return { ...before, consent: { ...said, plan, coordinator } };
}

/** A decision that was there before them, or services that one parent has said yes to and they were not shown. */
function caughtUp(after: IpCase, rows: RowsHeld): Pick<Change, 'notices' | 'tasks'> {
  const isAsked = needsBoth(after) && rowsAwaited(rows).length > 0;
  const kind = after.decision ? 'decision-ready' : 'consent-asked';
  if (!after.decision && !isAsked) return { notices: [], tasks: [] };
  const message = { kind, occurrence: `seated:${after.version}`, urgency: 'in-window' } as const;
  return { notices: [toOne({ who: 'otherParent' }, after, message)], tasks: [] };
}
