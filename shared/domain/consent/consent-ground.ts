import { dayInNorway, instant } from '../calendar/day.ts';
import { type IpCase, isEnded } from '../case.ts';
import type { Transition } from '../change.ts';
import { withClocks } from '../clocks.ts';
import type { StaffAct } from '../handling/take-case.ts';
import { type ConsentGround, parentDecides } from '../parties/parents.ts';
import type { Municipality } from '../settings/municipality.ts';
import { withoutGiven } from './ask-consent.ts';
import { effective, noRows, type RowsHeld, unanswered } from './both-consent.ts';
import type { ConsentOfCase } from './consent.ts';
import { toldOfLess } from './consent-consequences.ts';

export type GroundFound = { readonly ground: ConsentGround; readonly text: string };

export type NoGround = 'ended' | 'no-parent-applied';

export function obstacleToGround(ipCase: IpCase): NoGround | undefined {
  if (isEnded(ipCase)) return 'ended';
  return ipCase.role === 'parent' && ipCase.parents ? undefined : 'no-parent-applied';
}

/**
 * A leader records whose consent is needed for the child, and why (pbrl § 4-4). What holds follows at once from what each
 * parent has said; where child welfare decides instead, no parent's yes holds.
 */
export function recordGround(
  before: IpCase,
  { found, rows, staffId, now }: StaffAct & { readonly found: GroundFound; readonly rows: RowsHeld },
  municipality: Municipality,
): Transition<NoGround | 'reason-missing' | 'unchanged'> {
  const { parents } = before;
  const obstacle = obstacleToGround(before);
  if (obstacle || !parents) return { ok: false, reason: obstacle ?? 'no-parent-applied' };
  if (!found.text.trim()) return { ok: false, reason: 'reason-missing' };
  const { ground } = found;
  if (parents.finding?.ground === ground) return { ok: false, reason: 'unchanged' };
  const by = { who: 'staff', staffId } as const;
  const finding = { ground, on: dayInNorway(now), by: staffId };
  const { coordinator, ...seated } = withSeats(
    withoutQuestion({ ...before, parents: { ...parents, finding } }),
    ground,
  );
  const consent = consentOn(ground, seated, rows);
  const after = withClocks(
    withoutGiven({
      ...seated,
      version: before.version + 1,
      consent,
      ...(coordinator && consent.coordinator === 'given' && { coordinator }),
    }),
    municipality,
    now,
  );
  return {
    ok: true,
    change: {
      before,
      after,
      events: [{ type: 'consent-ground', ...found, at: instant(now), by }],
      notices: isLess(before.consent, consent) ? toldOfLess(before, { by, now }, municipality) : [],
      tasks: [],
    },
  };
}

/** Nobody is left to answer what was asked of a parent who does not decide. */
function withoutQuestion(ipCase: IpCase): IpCase {
  const { consentAsked: _, ...rest } = ipCase;
  return parentDecides(ipCase) ? ipCase : rest;
}

/** Who has no part in the responsibility has none in the case. */
function withSeats(ipCase: IpCase, ground: ConsentGround): IpCase {
  const seat = ipCase.seats?.otherParent;
  if (!seat || (ground !== 'soleResponsibility' && ground !== 'childWelfare')) return ipCase;
  return { ...ipCase, seats: { ...ipCase.seats, otherParent: { ...seat, state: 'ended' } } };
}

function consentOn(ground: ConsentGround, ipCase: IpCase, rows: RowsHeld): ConsentOfCase {
  const consent = { ...ipCase.consent, revision: ipCase.consent.revision + 1 };
  if (ground === 'soleResponsibility') return ofOne(ipCase, consent, rows);
  if (ground !== 'childWelfare') return effective({ ...ipCase, consent }, rows);
  const parents = { main: unanswered, otherParent: unanswered };
  return effective({ ...ipCase, consent: { ...consent, parents } }, noRows);
}

/** What the other one said was nobody's to say: it does not come back if somebody else is found to be the other parent. */
function ofOne(ipCase: IpCase, consent: ConsentOfCase, rows: RowsHeld): ConsentOfCase {
  const parents = { main: consent.parents?.main ?? unanswered, otherParent: unanswered };
  return effective({ ...ipCase, consent: { ...consent, parents } }, { ...rows, otherParent: [] });
}

function isLess(before: ConsentOfCase, after: ConsentOfCase): boolean {
  const fell = (part: 'plan' | 'coordinator') => before[part] === 'given' && after[part] !== 'given';
  const shared = before.sharing.some((row) => !after.sharing.some(({ id, to }) => id === row.id && to >= row.to));
  return fell('plan') || fell('coordinator') || shared;
}
