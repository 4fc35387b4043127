import { type Day, dayInNorway } from '../calendar/day.ts';
import type { CaseEvent, ConsentEvent } from '../event.ts';
import type { ConsentGiver } from '../parties/parents.ts';

/**
 * Where one part of the consent stands. Without A1 (`plan`) no plan is active, without A2 (`coordinator`) nobody is
 * appointed; refusing one never blocks the other. A yes is `lapsed` when whoever gave it decides no more: nobody has
 * said no, and whoever decides now is asked. It lifts the duty of confidentiality; it is no consent under the GDPR.
 */
export type ConsentState = 'unanswered' | 'given' | 'refused' | 'withdrawn' | 'lapsed';

export type ConsentPart = 'plan' | 'coordinator';

/** What staff can ask about: the two parts, and sharing as a whole. */
export const askedParts = ['plan', 'coordinator', 'sharing'] as const;
export type AskedPart = (typeof askedParts)[number];

export type SharingDirection = 'collect' | 'give' | 'both';

export const sharingDirections = ['collect', 'give', 'both'] as const satisfies readonly SharingDirection[];
export const sharingAreas = ['health', 'school', 'work', 'housing', 'economy', 'network', 'other'] as const;
export type SharingArea = (typeof sharingAreas)[number];

/** Staff have asked for an answer about consent, and to which parts none has come yet. */
export type ConsentAsked = { readonly on: Day; readonly parts: readonly AskedPart[] };

/** Part B: what the municipality may ask one service about, tell it, or both, in these areas and from day to day. */
export type SharingTerms = {
  /** A service, not an employee; the one name by which a row is known again. */
  readonly service: string;
  readonly direction: SharingDirection;
  readonly areas: readonly SharingArea[];
  /** What is not to be shared, in the person's own words. */
  readonly except?: string;
  readonly from: Day;
  /** The last day it holds. */
  readonly to: Day;
};

export type Sharing = SharingTerms & { readonly id: string };

/**
 * How it came: digitally with the login's assurance level, or on paper or aloud, noted by the event's employee. `through`:
 * the organisation (nine digits) on whose pages it was given and that vouches for the login; absent of our own.
 */
export type ConsentWay =
  | { readonly way: 'digital'; readonly level: string; readonly through?: string }
  | { readonly way: 'paper' }
  | { readonly way: 'oral' };

/** One thing that a consent event changed; for sharing, the row as it stands then (or stood last, or was asked about). */
export type ConsentChange =
  | { readonly part: ConsentPart; readonly change: 'given' | 'refused' | 'withdrawn' }
  | {
      readonly part: 'sharing';
      readonly change: 'given' | 'renewed' | 'narrowed' | 'withdrawn' | 'refused';
      readonly sharing: Sharing;
    };

export type OwnConsent = { readonly plan: ConsentState; readonly coordinator: ConsentState };

/** What of the consent stands unsealed on the case: its rules need no more. Rows are known by number and last day. */
export type ConsentOfCase = {
  readonly plan: ConsentState;
  readonly coordinator: ConsentState;
  readonly sharing: readonly { readonly id: string; readonly to: Day }[];
  /** Counts the changes of the consent, so that a form tells whether it shows what holds now. */
  readonly revision: number;
  /**
   * What each of a child's parents has said for themself, where two may have to; what stands above follows from it. An
   * answer of somebody who only claims to be the other parent waits aside until a leader has checked it.
   */
  readonly parents?: {
    readonly main: OwnConsent;
    readonly otherParent: OwnConsent;
    readonly claimed?: OwnConsent;
  };
};

export const noConsent: ConsentOfCase = { plan: 'unanswered', coordinator: 'unanswered', sharing: [], revision: 0 };

/** Whether the person has said no to a part, or taken their yes back: then its clocks do not run. */
export function isDeclined(state: ConsentState): boolean {
  return state === 'refused' || state === 'withdrawn';
}

/** A part that nobody who decides has answered: to be asked for. */
export function isOpenQuestion(state: ConsentState): boolean {
  return state === 'unanswered' || state === 'lapsed';
}

/** Whether a plan that is there goes on: the yes to it was taken back, or fell with whoever gave it. */
export function pausesPlan(state: ConsentState): boolean {
  return isDeclined(state) || state === 'lapsed';
}

/** The rows of part B that this one has said yes to, from all that has happened; the oldest first. */
export function sharingOf(events: readonly CaseEvent[], giver: ConsentGiver = 'main'): readonly Sharing[] {
  const rows = new Map<string, Sharing>();
  for (const event of events) {
    if (event.type === 'consent' && giverOf(event) === giver) for (const change of event.changes) note(rows, change);
    if (event.type === 'sharing-expired') expire(rows, event);
    if (endsSharing(event, giver)) rows.clear();
  }
  return [...rows.values()];
}

/** The rows that hold on this day; whether the sweep has taken note of those that ended does not matter. */
export function sharingOn(events: readonly CaseEvent[], today: Day, giver: ConsentGiver = 'main'): readonly Sharing[] {
  return sharingOf(events, giver).filter(({ to }) => to >= today);
}

/** Whose answer a consent event is. */
export function giverOf({ giver }: Pick<ConsentEvent, 'giver'>): ConsentGiver {
  return giver ?? 'main';
}

/** Of two parents' periods only the shorter has ended: a yes that reaches further stands. */
function expire(rows: Map<string, Sharing>, { ids, at }: Extract<CaseEvent, { readonly type: 'sharing-expired' }>) {
  const today = dayInNorway(new Date(at));
  for (const id of ids) if ((rows.get(id)?.to ?? today) < today) rows.delete(id);
}

/** Nothing is shared for a case that is over, nor on the word of somebody whose role did not, or no longer, hold. */
function endsSharing(event: CaseEvent, giver: ConsentGiver): boolean {
  if (event.type === 'role-checked' && event.result === 'refused') return !event.seat || event.seat === giver;
  if (event.type === 'consent-ground') return endsOn(event, giver);
  return event.type === 'consent-lapsed' || event.type === 'withdrawn' || event.type === 'closed';
}

/** Where child welfare decides no parent's yes holds; where one parent has the responsibility, not the other's. */
function endsOn({ ground }: Extract<CaseEvent, { readonly type: 'consent-ground' }>, giver: ConsentGiver): boolean {
  return ground === 'childWelfare' || (ground === 'soleResponsibility' && giver === 'otherParent');
}

/** These rows with what an answer changes in them. */
export function rowsAfter(before: readonly Sharing[], changes: readonly ConsentChange[]): readonly Sharing[] {
  const rows = new Map(before.map((row) => [row.id, row]));
  for (const change of changes) note(rows, change);
  return [...rows.values()];
}

function note(rows: Map<string, Sharing>, change: ConsentChange): void {
  if (change.part !== 'sharing') return;
  if (change.change === 'withdrawn' || change.change === 'refused') rows.delete(change.sharing.id);
  else rows.set(change.sharing.id, change.sharing);
}

/** Two ways to write the same service: what looks the same to whoever reads it is the same. */
export function isSameService(one: string, other: string): boolean {
  return nameOf(one) === nameOf(other);
}

/** Without what shows nothing (soft hyphens, joiners), wide letters as plain ones (Unicode NFKC), one space between words. */
function nameOf(service: string): string {
  const seen = service.normalize('NFKC').replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  return seen.replace(/\s+/gu, ' ').trim().toLocaleLowerCase('nb');
}
