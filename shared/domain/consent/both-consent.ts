import type { Day } from '../calendar/day.ts';
import type { IpCase } from '../case.ts';
import type { CaseEvent } from '../event.ts';
import { type ConsentGiver, needsBoth } from '../parties/parents.ts';
import type { Seat } from '../parties/seats.ts';
import {
  type ConsentOfCase,
  type ConsentPart,
  type ConsentState,
  isOpenQuestion,
  type OwnConsent,
  type Sharing,
  type SharingDirection,
  sharingOn,
} from './consent.ts';

export const unanswered: OwnConsent = { plan: 'unanswered', coordinator: 'unanswered' };

type Consenting = Pick<IpCase, 'role' | 'roleCheck' | 'parents' | 'consent' | 'seats' | 'plan'>;

/** What counts as this one's answer; in a case that one person consents in, what holds. */
export function notedConsent({ consent, parents }: Consenting, giver: ConsentGiver = 'main'): OwnConsent {
  if (!parents) return giver === 'main' ? consent : unanswered;
  return consent.parents?.[giver] ?? unanswered;
}

/** What whoever is signed in as this one has answered, whether or not it counts yet. */
export function ownConsent(ipCase: Consenting, giver: ConsentGiver = 'main'): OwnConsent {
  const isAside = giver === 'otherParent' && isClaimed(ipCase.seats?.otherParent);
  return isAside ? (ipCase.consent.parents?.claimed ?? unanswered) : notedConsent(ipCase, giver);
}

/** Somebody sits there of whom nobody has checked that they are the other parent. */
function isClaimed(seat: Seat | undefined): boolean {
  return seat?.state === 'joined' && seat.check !== undefined && seat.check !== 'accepted';
}

/** The rows of part B that each has said yes to, on a day. */
export type RowsHeld = { readonly main: readonly Sharing[]; readonly otherParent: readonly Sharing[] };

export const noRows: RowsHeld = { main: [], otherParent: [] };

export function rowsHeld(events: readonly CaseEvent[], today: Day): RowsHeld {
  return { main: sharingOn(events, today), otherParent: sharingOn(events, today, 'otherParent') };
}

/** The rows that are shared by on this day: of two parents, what both have said yes to. */
export function sharingInForce(
  ipCase: Pick<IpCase, 'role' | 'roleCheck' | 'parents'>,
  events: readonly CaseEvent[],
  today: Day,
): readonly Sharing[] {
  return inForce(ipCase, rowsHeld(events, today));
}

function inForce(
  ipCase: Pick<IpCase, 'role' | 'roleCheck' | 'parents'>,
  { main, otherParent }: RowsHeld,
): readonly Sharing[] {
  if (!needsBoth(ipCase)) return main;
  return main.flatMap((row) => {
    const other = otherParent.find(({ id }) => id === row.id);
    const both = other && common(row, other);
    return both ? [both] : [];
  });
}

/** The rows that one parent has said yes to and the other has not, as wide as the first gave them. */
export function rowsAwaited({ main, otherParent }: RowsHeld): readonly Sharing[] {
  return main.filter((row) => {
    const other = otherParent.find(({ id }) => id === row.id);
    const both = other && common(row, other);
    return !both || JSON.stringify(both) !== JSON.stringify(common(row, row));
  });
}

/** What two yeses to the same service allow together: no more than either; nothing where they have nothing in common. */
function common(one: Sharing, other: Sharing): Sharing | undefined {
  const direction = commonDirection(one.direction, other.direction);
  const areas = one.areas.filter((area) => other.areas.includes(area));
  const from = one.from > other.from ? one.from : other.from;
  const to = one.to < other.to ? one.to : other.to;
  if (!direction || areas.length === 0 || to < from) return undefined;
  const excepted = [...new Set([one.except, other.except])].filter((text) => text !== undefined);
  const except = excepted.join('\n');
  return { id: one.id, service: one.service, direction, areas, ...(except && { except }), from, to };
}

function commonDirection(one: SharingDirection, other: SharingDirection): SharingDirection | undefined {
  if (one === 'both') return other;
  return other === 'both' || other === one ? one : undefined;
}

/** What of both holds: a yes only when both have said it, and as soon as one has said no there is none. */
function together(one: ConsentState, other: ConsentState): ConsentState {
  if (one === other) return one;
  const states = [one, other];
  if (states.includes('withdrawn')) return 'withdrawn';
  if (states.includes('refused')) return 'refused';
  return states.includes('lapsed') ? 'lapsed' : 'unanswered';
}

/**
 * The consent as it follows from what each parent has said and who of them is needed. What somebody said whose claim to
 * be the other parent nobody has checked stands aside (`claimed`) and gives nothing.
 */
export function effective(ipCase: Consenting, rows: RowsHeld): ConsentOfCase {
  const { main = unanswered, otherParent = unanswered } = ipCase.consent.parents ?? {};
  const state = (part: ConsentPart) => (needsBoth(ipCase) ? together(main[part], otherParent[part]) : main[part]);
  const plan = state('plan');
  return {
    ...ipCase.consent,
    // A plan that has lost one of the yeses it rests on is not one that nobody was asked about: it is paused.
    plan: ipCase.plan && plan === 'unanswered' ? 'withdrawn' : plan,
    coordinator: state('coordinator'),
    sharing: inForce(ipCase, rows).map(({ id, to }) => ({ id, to })),
  };
}

type Answered = {
  readonly giver: ConsentGiver;
  readonly own: OwnConsent;
  /** An employee noted it, and so knows who it was. */
  readonly isNoted: boolean;
};

/** The consent once one of the parents has answered; `rows` as each holds them then. */
export function withAnswerOf(before: Consenting, { giver, own, isNoted }: Answered, rows: RowsHeld): ConsentOfCase {
  const { main = unanswered, otherParent = unanswered, claimed } = before.consent.parents ?? {};
  const isAside = giver === 'otherParent' && !isNoted && isClaimed(before.seats?.otherParent);
  const said = isAside ? { claimed: own } : { [giver]: own };
  const parents = { main, otherParent, ...(claimed && { claimed }), ...said };
  const consent = { ...before.consent, revision: before.consent.revision + 1, parents };
  return isAside ? consent : effective({ ...before, consent }, rows);
}

/** Whether the other parent still owes an answer without which something asked for, or given, does not hold. */
export function awaitsOtherParent(ipCase: Consenting): boolean {
  if (!needsBoth(ipCase)) return false;
  const { plan, coordinator } = ipCase.consent.parents?.otherParent ?? unanswered;
  return isOpenQuestion(plan) || isOpenQuestion(coordinator);
}
