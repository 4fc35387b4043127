import type { Day, Instant } from '../calendar/day.ts';
import type { Language } from '../settings/municipality.ts';
import type { Reminder, ReminderKind } from './reminder.ts';

/** What a notice tells; one template each. */
export type NoticeKind =
  | 'receipt'
  | 'report-receipt'
  | 'routing'
  | 'report-routing'
  | 'withdrawal'
  | 'preliminary-answer'
  | 'case-forwarded'
  | 'date-moved'
  | 'case-reopened'
  | 'complaint-receipt'
  | 'information-asked'
  | 'information-due'
  | 'document-awaited'
  | 'consent-asked'
  | 'decision-ready'
  | 'decision-unopened'
  | 'coordinator-appointed'
  | 'plan-ready'
  | 'plan-revised'
  | 'meeting'
  | 'meeting-cancelled'
  | 'revision-coming'
  | 'complaint-delayed'
  | 'complaint-forwarded'
  | 'complaint-result'
  | 'case-closed'
  | 'invitation'
  | 'invitation-reminder'
  | 'several-reminders'
  | 'rights-change'
  | 'handed-over'
  | 'reopened'
  | 'coordination'
  | 'meeting-set'
  | 'meeting-off'
  | 'meeting-declined'
  | 'consent-changed'
  | 'rights-changed'
  | 'needs-changed'
  | 'address-protected'
  | 'information-answered'
  | 'document-received'
  | 'complaint-received'
  | 'closed'
  | 'emergency-access'
  | 'digest'
  | StaffStepKind
  | DraftNoticeKind;

/** What the ladders tell staff: each is a row of its reader's digest, the notice `digest`. */
export type StaffStepKind =
  | 'take-case'
  | 'call-applicant'
  | 'answer-due'
  | 'answer-overdue'
  | 'preliminary-ready'
  | 'appoint-due'
  | 'appoint-overdue'
  | 'plan-due'
  | 'plan-overdue'
  | 'revision-due'
  | 'revision-overdue'
  | 'birthday-ahead'
  | 'complaint-due'
  | 'complaint-overdue';

/** About a draft, which is no case yet: nobody of the staff knows of it, so that none ends as a task. */
export type DraftNoticeKind = 'draft-expiring' | 'draft-handed-over';

export function isOfDraft(kind: NoticeKind): kind is DraftNoticeKind {
  return kind === 'draft-expiring' || kind === 'draft-handed-over';
}

/** Who is told: somebody of the case, whose address is sealed there, or a member of staff. */
export type Recipient =
  | { readonly who: 'person' }
  | { readonly who: 'applicant' }
  | { readonly who: 'otherParent' }
  | { readonly who: 'staff'; readonly staffId: string };

/** A notice as the domain plans it. Identity: case, kind, occurrence, recipient (and the channel, once chosen). */
export type PlannedNotice = {
  readonly kind: NoticeKind;
  /** What tells this one from others of its kind in the case: a step and its date, `7-days:2026-04-01`. */
  readonly occurrence: string;
  readonly to: Recipient;
  readonly language: Language;
  /** The date its text names, where it names one. */
  readonly date?: Day;
  /** The time of day its text names, `HH:MM`. */
  readonly time?: string;
  /** Reminders to one person keep their distance; absent: as soon as it is written. */
  readonly notBefore?: Instant;
  /** Of a step that staff are told of together with others: when the digest of its reader is due. */
  readonly digestAt?: Instant;
  /** Receipts of what a person just did go at any hour; all other SMS wait for their window. */
  readonly urgency: 'at-once' | 'in-window';
  /** Set when the law names the day: then e-mail at once rather than an SMS that would come too late. */
  readonly legalDate?: Day;
  /** Of `several-reminders` alone: all that it tells, each as it would have been told by itself. */
  readonly about?: readonly Reminder[];
};

export type NoticeChannel = 'sms' | 'email';

/**
 * `in-digest` is held for its reader's digest, with which it leaves at `digestAt`;
 * `waiting` has a later moment (SMS window, next attempt) in `dueAt`; `pending` is to be sent now: the table's stream
 * wakes deliver-notices for it; `sending` was handed to the provider and has no result yet; `uncertain` may or may not
 * have left; `superseded`: the case changed first; `suppressed`: its address may not be used, since it bounced, somebody
 * complained, or it was not asked for; `expired`: there was no time left to tell it in. Of both, what becomes of it
 * instead is the other channel or a task. `handed-to-person` ended as a task for staff.
 */
export type NoticeState =
  | 'in-digest'
  | 'waiting'
  | 'pending'
  | 'sending'
  | 'sent'
  | 'delivered'
  | 'uncertain'
  | 'bounced'
  | 'failed'
  | 'superseded'
  | 'suppressed'
  | 'expired'
  | 'handed-to-person';

/**
 * A line of what became of a notice: an attempt, its result, or what its provider told. Only added to, in the write
 * that moves the notice. `waiting` here: it failed for now and is tried again.
 */
export type NoticeStep = {
  readonly at: Instant;
  readonly state: NoticeState;
  readonly detail?: string;
  /** Of an attempt to reach somebody of the case: a keyed hash of the address, which itself no notice holds. */
  readonly toHash?: string;
};

export type Notice = Omit<PlannedNotice, 'notBefore'> & {
  /** base64url hash of the identity; the provider's message tag. */
  readonly id: string;
  readonly municipality: string;
  readonly reference: string;
  readonly channel: NoticeChannel;
  readonly state: NoticeState;
  /** Definite failures so far; throttling does not count. */
  readonly attempts: number;
  /** When the sweep is next to look at it: its moment, or (pending, sending, uncertain) the time that is too long. */
  readonly dueAt?: Instant;
  readonly createdAt: Instant;
  /** Since when it should have left: while it has not, that tells how long somebody waits to be told. */
  readonly sendableSince?: Instant;
  readonly sentAt?: Instant;
  readonly deliveredAt?: Instant;
  /** Why it ended as it did, as a code (`mailbox-full`, `no-address` …). */
  readonly detail?: string;
  /** Oldest first; absent before the first attempt. */
  readonly steps?: readonly NoticeStep[];
};

/**
 * Something a person must do because no message can: ring or write, to whoever runs the case or to a child’s other parent, correct the automatic answer, post a decision that
 * is not opened, ask whether a coordinator is still wanted when the plan is paused, find a stand-in, agree on a
 * revision, go on without what was asked for, ask for a mandate that never came, or anew for a document that could not
 * be taken in, ask the County Governor about a complaint; of young people: judge whether a child's own consent holds,
 * assess capacity before 16, ask in a talk what cannot be asked by message, bring a decision in a talk; ask whoever
 * decides now anew; show a finding to those it is about; of two parents: find out whether the other can be asked, ring
 * both where that one said no or nothing, and write to the other who has not opened a decision; ask somebody whose need
 * was reported whether they want to apply; send the letter about somebody who has moved; ask for a birth date that a
 * paper did not tell.
 */
export type TaskKind =
  | 'ring-or-write'
  | 'ring-other-parent'
  | 'correct-preliminary-answer'
  | 'send-letter'
  | 'ask-about-coordinator'
  | 'coordinator-absent'
  | 'agree-revision'
  | 'information-missing'
  | 'mandate-missing'
  | 'attachment-refused'
  | 'complaint-result-missing'
  | 'assess-own-consent'
  | 'assess-capacity'
  | 'talk-with-young'
  | 'bring-decision'
  | 'ask-anew'
  | 'show-finding'
  | 'ask-second-parent'
  | 'second-parent-answer'
  | 'letter-to-second-parent'
  | 'ask-person'
  | 'transfer-letter'
  | 'ask-birth-date';

export type Task = {
  /** Unique within the case: kind and occurrence. */
  readonly id: string;
  readonly kind: TaskKind;
  /** What the undelivered notice told, for `ring-or-write` and `ring-other-parent`. */
  readonly about?: NoticeKind;
  /** Where that told of several things, each of them. */
  readonly things?: readonly ReminderKind[];
  readonly createdAt: Instant;
  readonly doneAt?: Instant;
  readonly doneBy?: string;
};

/** What a task stands in for: the kinds of all that was not told. */
export function thingsOf({ about, things }: Pick<Task, 'about' | 'things'>): readonly NoticeKind[] {
  return things ?? (about ? [about] : []);
}
