import type { Day } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { ownConsent, type RowsHeld, rowsAwaited, rowsHeld } from '../../../shared/domain/consent/both-consent.ts';
import { giverOf, type OwnConsent, type Sharing } from '../../../shared/domain/consent/consent.ts';
import type { CaseEvent } from '../../../shared/domain/event.ts';
import { type ConsentGiver, needsBoth } from '../../../shared/domain/parties/parents.ts';
import { hearsInSeat } from '../../../shared/domain/parties/seats.ts';

/** Whether the other parent has said yes to what this one has; a no is nobody else's to know. */
export type OtherSaidYes = {
  readonly plan: boolean;
  readonly coordinator: boolean;
  /** Ids of the rows they have not said yes to. */
  readonly awaited: readonly string[];
};

/** The consent as one of those who give it sees it: their own answers, and of another's no more than they may. */
export type ConsentSeen = {
  readonly giver: ConsentGiver;
  readonly own: OwnConsent;
  /** The rows they have said yes to. */
  readonly sharing: readonly Sharing[];
  /** The rows that the other parent is asked about. */
  readonly asked: readonly Sharing[];
  /** Ids of those they have said no to, or taken their yes back from, and of those they have not said yes to as they are. */
  readonly saidNo: readonly string[];
  readonly awaited: readonly string[];
  readonly other?: OtherSaidYes;
};

type Seeing = { readonly giver: ConsentGiver; readonly today: Day };

export function consentSeen(ipCase: IpCase, events: readonly CaseEvent[], { giver, today }: Seeing): ConsentSeen {
  const rows = rowsHeld(events, today);
  const own = ownConsent(ipCase, giver);
  const none = { asked: [], saidNo: [], awaited: [] };
  if (giver === 'main') return { giver, own, sharing: rows.main, ...none, ...otherOf(ipCase, rows) };
  // The services are the child's own business: nobody reads them who is not known to be a parent.
  if (!hearsInSeat(ipCase.seats?.otherParent)) return { giver, own, sharing: [], ...none };
  const awaited = rowsAwaited(rows).map(({ id }) => id);
  const saidNo = awaited.filter((id) => isDenied(id, events));
  return { giver, own, sharing: rows.otherParent, asked: rows.main, saidNo, awaited };
}

/** Whether the last that the other parent said of this row was no. */
function isDenied(id: string, events: readonly CaseEvent[]): boolean {
  const own = events.flatMap((event) =>
    event.type === 'consent' && giverOf(event) === 'otherParent' ? event.changes : [],
  );
  const last = own.findLast((change) => change.part === 'sharing' && change.sharing.id === id);
  return last?.change === 'refused' || last?.change === 'withdrawn';
}

function otherOf(ipCase: IpCase, rows: RowsHeld): { readonly other?: OtherSaidYes } {
  if (!needsBoth(ipCase)) return {};
  const { plan, coordinator } = ipCase.consent.parents?.otherParent ?? {};
  const awaited = rowsAwaited(rows).map(({ id }) => id);
  return { other: { plan: plan === 'given', coordinator: coordinator === 'given', awaited } };
}

/** What this one may know to have happened: neither parent learns from the list what the other has answered or done. */
export function eventsSeen(events: readonly CaseEvent[], giver: ConsentGiver): readonly CaseEvent[] {
  return events.filter((event) => {
    if (event.type === 'consent') return giverOf(event) === giver;
    if (event.type === 'sharing-expired') return true;
    return giver === 'main' && !isOfOtherParent(event);
  });
}

function isOfOtherParent(event: CaseEvent): boolean {
  const isSeat = event.type === 'joined' || event.type === 'role-checked';
  return event.by.who === 'otherParent' || (isSeat && event.seat === 'otherParent');
}
