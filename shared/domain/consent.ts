import type { Day } from './day.ts';
import type { CaseEvent } from './event.ts';

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

/** How it came: on the site with the login's assurance level, or on paper or aloud, noted by the event's employee. */
export type ConsentWay =
  | { readonly way: 'digital'; readonly level: string }
  | { readonly way: 'paper' }
  | { readonly way: 'oral' };

/** One thing that a consent event changed; for sharing, the row as it stands then (or stood last). */
export type ConsentChange =
  | { readonly part: ConsentPart; readonly change: 'given' | 'refused' | 'withdrawn' }
  | {
      readonly part: 'sharing';
      readonly change: 'given' | 'renewed' | 'narrowed' | 'withdrawn';
      readonly sharing: Sharing;
    };

/** What of the consent stands unsealed on the case: its rules need no more. Rows are known by number and last day. */
export type ConsentOfCase = {
  readonly plan: ConsentState;
  readonly coordinator: ConsentState;
  readonly sharing: readonly { readonly id: string; readonly to: Day }[];
  /** Counts the changes of the consent, so that a form tells whether it shows what holds now. */
  readonly revision: number;
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

/** The rows of part B that hold now, from all that has happened; the oldest first. */
export function sharingOf(events: readonly CaseEvent[]): readonly Sharing[] {
  const rows = new Map<string, Sharing>();
  for (const event of events) {
    if (event.type === 'consent') for (const change of event.changes) note(rows, change);
    if (event.type === 'sharing-expired') for (const id of event.ids) rows.delete(id);
    if (endsAllSharing(event)) rows.clear();
  }
  return [...rows.values()];
}

/** The rows that hold on this day; whether the sweep has taken note of those that ended does not matter. */
export function sharingOn(events: readonly CaseEvent[], today: Day): readonly Sharing[] {
  return sharingOf(events).filter(({ to }) => to >= today);
}

/** Nothing is shared for a case that is over, nor on the word of somebody whose role does not hold, or no more. */
function endsAllSharing(event: CaseEvent): boolean {
  const isRefused = event.type === 'role-checked' && event.result === 'refused';
  if (event.type === 'consent-lapsed') return true;
  return isRefused || event.type === 'withdrawn' || event.type === 'closed';
}

function note(rows: Map<string, Sharing>, change: ConsentChange): void {
  if (change.part !== 'sharing') return;
  if (change.change === 'withdrawn') rows.delete(change.sharing.id);
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
