import type { Role } from './applying/application.ts';
import type { IntakeWay } from './applying/registered-as.ts';
import type { Day, Instant } from './calendar/day.ts';
import type { CloseReason, ClosingAnswer, Outcome } from './case.ts';
import type { ComplaintResult, ComplaintWords } from './complaint/complaint.ts';
import type { AskedPart, ConsentChange, ConsentWay } from './consent/consent.ts';
import type { NewHome } from './ending/moving.ts';
import type { AttachmentPurpose, ScanResult } from './handling/attachment.ts';
import type { DisqualifiedReason } from './handling/disqualified.ts';
import type { MovableDate } from './handling/move-date.ts';
import type { Undoable } from './handling/undo-step.ts';
import type { ConsentBasis, OwnConsentReason, OwnWill } from './parties/capacity.ts';
import type { DetailName } from './parties/correct-details.ts';
import type { ConsentGround } from './parties/parents.ts';
import type { SeatName } from './parties/seats.ts';
import type { IdentityWay } from './parties/verify-identity.ts';
import type { WrittenPoint } from './plan-record/points.ts';
import type { ClockTime } from './planning/meeting.ts';
import type { ReportAnswer, SaidBy } from './reporting/need-report.ts';
import type { Language } from './settings/municipality.ts';
import type { NoticeKind } from './telling/notice.ts';

/**
 * Who did it: the person or whoever runs the case for them, the other parent, whoever reported the need, a member of
 * staff, or the calendar.
 */
export type Actor =
  | { readonly who: 'person' }
  | { readonly who: 'otherParent' }
  | { readonly who: 'reporter' }
  | { readonly who: 'staff'; readonly staffId: string }
  | { readonly who: 'system' };

/**
 * What happened, in the order it happened; appended, never edited. `text`, `words`, and what a consent says, are sealed
 * where they are stored.
 */
export type CaseEventDetail =
  /** `way` and `on`: of one that an employee registered, how and when it came. */
  | { readonly type: 'received'; readonly unit: string; readonly way?: IntakeWay; readonly on?: Day }
  /** Somebody else told of a need. */
  | { readonly type: 'reported'; readonly unit: string; readonly way?: IntakeWay; readonly on?: Day }
  /**
   * What the person said when asked whether they want to apply; `asked`: they have not said yet. `way`: of an answer that
   * an employee noted.
   */
  | { readonly type: 'report-answered'; readonly answer: ReportAnswer | 'asked'; readonly way?: SaidBy }
  | { readonly type: 'taken' }
  /** To the unit it belongs to. */
  | { readonly type: 'forwarded'; readonly from: string; readonly unit: string; readonly text: string }
  /** Whoever did it is disqualified; or is so no more, a staff id. */
  | { readonly type: 'handed-over'; readonly reason: DisqualifiedReason }
  | { readonly type: 'admitted-again'; readonly employee: string }
  | {
      readonly type: 'date-moved';
      readonly which: MovableDate;
      readonly from: Day;
      readonly to: Day;
      readonly text: string;
    }
  /** Where to, how the person said yes, and the letter to whoever goes on with it. */
  | { readonly type: 'moved'; readonly to: NewHome; readonly way: SaidBy; readonly text: string }
  | { readonly type: 'reopened'; readonly text: string }
  /** A step that was taken by mistake. */
  | { readonly type: 'undone'; readonly what: Undoable }
  | { readonly type: 'preliminary-answer'; readonly promisedBy: Day; readonly text: string }
  | { readonly type: 'decided'; readonly outcome: Outcome; readonly text: string }
  | { readonly type: 'decision-opened' }
  | { readonly type: 'withdrawn' }
  | { readonly type: 'called' }
  /** Of whoever sent the application, or of who has come to a seat. */
  | {
      readonly type: 'role-checked';
      readonly result: 'accepted' | 'refused';
      readonly until?: Day;
      readonly seat?: 'otherParent';
    }
  /** A role that held until then: the person came of age, or the mandate's last day is over. */
  | { readonly type: 'role-expired'; readonly why: RoleEnd }
  /** Whoever gave the consent decides no more; what they said yes to fell with it. */
  | { readonly type: 'consent-lapsed' }
  /** The one the case is about reached this age. */
  | { readonly type: 'came-of-age'; readonly age: 16 | 18 }
  /** Whoever sat beside the parents runs the case from now on. */
  | { readonly type: 'took-over' }
  | { readonly type: 'own-consent'; readonly reason: OwnConsentReason; readonly text: string }
  | { readonly type: 'child-heard' }
  | { readonly type: 'parents-go-on'; readonly until: Day; readonly text: string }
  | { readonly type: 'incapacity'; readonly basis: ConsentBasis; readonly text: string; readonly ownWill: OwnWill }
  /** An employee has seen the mandate on paper. */
  | { readonly type: 'mandate-seen' }
  /** What is missing, and until when an answer is waited for. */
  | { readonly type: 'information-asked'; readonly until: Day; readonly text: string }
  /** By the person on the request's own page, with words, a document (its id) or both; or by telephone, noted by staff. */
  | { readonly type: 'information-answered'; readonly text?: string; readonly document?: string }
  | { readonly type: 'information-missed'; readonly until: Day }
  | { readonly type: 'consent-asked'; readonly parts: readonly AskedPart[]; readonly text?: string }
  /** What staff asked about was answered, and all of it held already. */
  | { readonly type: 'consent-kept' }
  | ConsentEvent
  /** A leader has found whose consent is needed for a child, and writes why. */
  | { readonly type: 'consent-ground'; readonly ground: ConsentGround; readonly text: string }
  /** Somebody was asked into the case, and came; `number` counts the invitations to that seat. */
  | { readonly type: 'invited'; readonly seat: SeatName; readonly number: number }
  | { readonly type: 'joined'; readonly seat: SeatName }
  /** Rows of the consent whose last day has passed. */
  | { readonly type: 'sharing-expired'; readonly ids: readonly string[] }
  | { readonly type: 'coordinator-appointed'; readonly coordinator: string; readonly instead?: string }
  | { readonly type: 'coordinator-left'; readonly coordinator: string }
  | { readonly type: 'stand-in'; readonly coordinator: string; readonly until: Day }
  /** `elsewhere`: what stands in it is kept in another system. */
  | {
      readonly type: 'plan-registered';
      readonly from: Day;
      readonly to: Day;
      readonly nextRevision: Day;
      readonly elsewhere?: true;
    }
  | { readonly type: 'plan-revised'; readonly nextRevision: Day }
  /** Somebody wrote in the plan; no change of the case (see `addsVersion`). */
  | { readonly type: 'plan-point-changed'; readonly point: WrittenPoint }
  /** About the plan. Where it is, and about what, stands with the meeting. */
  | {
      readonly type: 'meeting';
      readonly what: 'planned' | 'changed' | 'cancelled';
      readonly number: number;
      readonly on: Day;
      readonly from: ClockTime;
      readonly to: ClockTime;
    }
  /** Something was agreed on a meeting, or what was agreed is done; what, stands with the meeting. */
  | { readonly type: 'meeting-action'; readonly what: 'noted' | 'done'; readonly number: number }
  /** Somebody who is invited cannot come to it as it was then. */
  | { readonly type: 'meeting-declined'; readonly number: number; readonly sequence: number }
  /** The person asks for an early revision. */
  | { readonly type: 'needs-changed'; readonly text?: string }
  /** Addresses, channel or language; which ones stand nowhere but sealed. */
  | { readonly type: 'contact-changed' }
  /** Whoever applied without a login is who they say: how an employee found that out. */
  | { readonly type: 'identity-verified'; readonly way: IdentityWay }
  /** An employee corrected or filled in what these questions ask. */
  | { readonly type: 'details-corrected'; readonly fields: readonly DetailName[] }
  /** A message that did not arrive is sent once more. */
  | { readonly type: 'told-again'; readonly notice: NoticeKind }
  /** The address is protected from now on, and deleted. */
  | { readonly type: 'address-protected' }
  | { readonly type: 'attachment-received'; readonly document: string; readonly purpose: AttachmentPurpose }
  | ScanEvent
  /** `receivedOn`, `way`: of one that an employee noted. */
  | {
      readonly type: 'complaint-received';
      readonly late: boolean;
      readonly words: ComplaintWords;
      readonly receivedOn?: Day;
      readonly way?: SaidBy;
    }
  | { readonly type: 'complaint-answered'; readonly result: ComplaintResult; readonly text: string }
  | { readonly type: 'closed'; readonly reason: CloseReason; readonly agreed?: ClosingAnswer }
  /** Somebody without access opened it to read, and wrote why. */
  | { readonly type: 'emergency-opened'; readonly text: string };

export type ScanEvent = {
  readonly type: 'attachment-scanned';
  /** The id of its attachment. */
  readonly document: string;
  readonly purpose: AttachmentPurpose;
  readonly result: ScanResult;
};

/** Why a role that held does so no longer. */
export type RoleEnd = 'of-age' | 'mandate-over';

export type ConsentEvent = {
  readonly type: 'consent';
  /** As what the giver acts: `self`, `parent` … */
  readonly as: Role;
  /** Whose it is, where it is not that of whoever sent the application. */
  readonly giver?: 'otherParent';
  readonly how: ConsentWay;
  /** The language of the text, and the SHA-256 (hex) of exactly the words that were shown. */
  readonly language: Language;
  readonly textHash: string;
  readonly changes: readonly ConsentChange[];
};

export type CaseEvent = CaseEventDetail & {
  readonly at: Instant;
  readonly by: Actor;
};

/** Whether the case got another version with it: what is written in the plan has versions of its own. */
export function addsVersion({ type }: Pick<CaseEvent, 'type'>): boolean {
  return type !== 'plan-point-changed';
}
