import type { Channel, Role, TimeOfDay, Wish } from './application.ts';
import type { Day, Instant } from './day.ts';
import type { Language } from './municipality.ts';
import type { NoticeChannel } from './notice.ts';

/** Where a case stands. Open: received and in-progress; a decision can be made from in-progress. */
export type CaseStatus = 'received' | 'in-progress' | 'decided' | 'withdrawn';

export type Outcome = 'granted' | 'coordinatorOnly' | 'refused';

/** Which list of the unit's queue a case stands in; closed cases stand in none. */
export type QueueList = 'open' | 'waiting' | 'plan' | 'restricted';

/** A claimed role (parent, guardian …) opens nothing but one's own submission until a leader has checked it. */
export type RoleCheck = 'not-needed' | 'unchecked' | 'accepted' | 'refused';

export type Decision = {
  readonly outcome: Outcome;
  readonly on: Day;
  readonly by: string;
  /** When the person first opened it; the complaint period counts from then. */
  readonly openedOn?: Day;
};

/** `by` is a staff id or `system`. The reason's words are in the timeline, sealed. */
export type PreliminaryAnswer = {
  readonly on: Day;
  readonly by: string;
  readonly promisedBy: Day;
};

/** One municipality's case, without any personal detail: those are sealed beside it (see `Contacts`). */
export type IpCase = {
  readonly municipality: string;
  /** 8 characters, see reference.ts; unique within the municipality. No secret. */
  readonly reference: string;
  /** Counts the changes people made; a sweep that only queues notices does not raise it. */
  readonly version: number;
  readonly status: CaseStatus;
  readonly unit: string;
  readonly role: Role;
  readonly roleCheck: RoleCheck;
  readonly language: Language;
  /** How the one who is told (see `Recipient`) wants to hear. */
  readonly channel: Channel;
  /** Which addresses stand sealed beside the case; time's rules choose a channel without opening them. */
  readonly reach: { readonly person: readonly NoticeChannel[]; readonly applicant: readonly NoticeChannel[] };
  /** Protected address (code 6 or 7). */
  readonly restricted: boolean;
  readonly wishes: readonly Wish[];
  readonly birthDateMismatch: boolean;
  readonly mandateAwaited: boolean;
  /** The applicant asked to be rung; open until a caseworker ticks it off. */
  readonly call?: { readonly when?: TimeOfDay; readonly doneOn?: Day };
  readonly receivedAt: Instant;
  readonly receivedOn: Day;
  /** Raw ends, never moved: figures count `answerBy`. */
  readonly answerBy: Day;
  readonly preliminaryBy: Day;
  /** What the person was last promised: `answerBy`, or the date of the latest preliminary answer. */
  readonly promisedBy: Day;
  /** Since when that date stands; ladder steps before it do not go. */
  readonly promisedSince: Instant;
  readonly takenBy?: string;
  readonly preliminaryAnswer?: PreliminaryAnswer;
  readonly decision?: Decision;
  /** The rules of time have been applied up to and including this moment. */
  readonly sweptTo: Instant;
  /** The next moment any rule may fire; absent when none will. */
  readonly wakeAt?: Instant;
};

export function isOpen(ipCase: Pick<IpCase, 'status'>): boolean {
  return ipCase.status === 'received' || ipCase.status === 'in-progress';
}
