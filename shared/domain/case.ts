import type { Channel, Role, TimeOfDay, Wish } from './applying/application.ts';
import type { RegisteredAs } from './applying/registered-as.ts';
import type { Day, Instant } from './calendar/day.ts';
import type { Complaint } from './complaint/complaint.ts';
import type { ConsentAsked, ConsentOfCase } from './consent/consent.ts';
import type { InformationRequest } from './consent/information-exchange.ts';
import type { Moving } from './ending/moving.ts';
import type { Disqualified } from './handling/disqualified.ts';
import type { ConsentBasis, OwnConsentReason } from './parties/capacity.ts';
import type { Parents } from './parties/parents.ts';
import type { SeatName, Seats } from './parties/seats.ts';
import type { KeptElsewhere } from './plan-record/kept-in.ts';
import type { MeetingsOfCase } from './planning/meeting.ts';
import type { ReportOfCase } from './reporting/need-report.ts';
import type { Language } from './settings/municipality.ts';
import type { NoticeChannel } from './telling/notice.ts';
import type { RemindedOn, RemindLater } from './telling/reminder-limit.ts';

/**
 * Where a case stands. `reported`: somebody else told of a need, and nothing is applied for until the person says yes.
 * Open: received, in-progress and awaiting-information; a decision can be made from any of them. Ended: withdrawn and
 * closed.
 * `decided` has no coordinator (yet, or any more) and no plan; a plan is paused while the consent to it is withdrawn.
 */
export type CaseStatus =
  | 'reported'
  | 'received'
  | 'in-progress'
  | 'awaiting-information'
  | 'decided'
  | 'coordinator-appointed'
  | 'plan-active'
  | 'plan-paused'
  | 'withdrawn'
  | 'closed';

export type Outcome = 'granted' | 'coordinatorOnly' | 'refused';

/** Which list of the unit's queue a case stands in; closed cases stand in none. */
export type QueueList = 'open' | 'waiting' | 'plan' | 'restricted';

/** A claimed role (parent, guardian …) opens nothing but one's own submission until a leader has checked it. */
/** `expired`: it held until the person came of age, or until the mandate's last day. */
export type RoleCheck = 'not-needed' | 'unchecked' | 'accepted' | 'refused' | 'expired';

export type Decision = {
  readonly outcome: Outcome;
  readonly on: Day;
  readonly by: string;
  /** When whoever is to be told was first told that it is there; absent while a claimed role is unchecked. */
  readonly toldOn?: Day;
  /** The day on which somebody else came to decide: what it called for before was their predecessor's to be told. */
  readonly takenOverOn?: Day;
  /** When the person first opened it. */
  readonly openedOn?: Day;
  /** When somebody last ticked off that they rang or wrote about it; no change of the case (`bringsDecision`). */
  readonly letterOn?: Day;
};

/** A duty that runs until it is met or falls away. `by` is a raw end; steps before `since` do not go. */
export type Clock = { readonly by: Day; readonly since: Instant };

/** `vacant`: there was a coordinator, until `by`; a new one is owed at once. */
export type AppointClock = Clock & { readonly vacant?: true };

export type Coordinator = {
  readonly staffId: string;
  readonly since: Day;
  /** Gets the coordinator's notices and access, up to and including `until`. */
  readonly standIn?: { readonly staffId: string; readonly until: Day };
};

/** The plan's period (its last day included), and when it is to be revised next. */
export type Plan = {
  readonly from: Day;
  readonly to: Day;
  readonly nextRevision: Day;
  /** Since when the next revision stands; ladder steps before it do not go. */
  readonly since: Instant;
  readonly revisedOn?: Day;
  /** When the person last asked for a revision before its date; gone once one is recorded. */
  readonly needsChangedAt?: Instant;
  /** It is kept in another system; absent where it is written here. */
  readonly elsewhere?: KeptElsewhere;
};

/** `reason`: why the child's own consent holds, once a leader has said so; until then none counts. */
export type Alone = { readonly reason?: OwnConsentReason };

/** A written finding with reasons, which the timeline holds; `until` is its last day, before the 18th birthday. */
export type ParentsGoOn = { readonly until: Day; readonly on: Day; readonly by: string };

/** A written finding with reasons, which the timeline holds: on what basis somebody else consents. */
export type Incapacity = { readonly basis: ConsentBasis; readonly on: Day; readonly by: string };

export const closeReasons = [
  'needEnded',
  'personWishes',
  'moved',
  'deceased',
  'refused',
  'reportNotConfirmed',
] as const;
export type CloseReason = (typeof closeReasons)[number];

/** Whether the person agreed to the closing, where somebody asked. */
export const closingAnswers = ['yes', 'no', 'notAsked'] as const;
export type ClosingAnswer = (typeof closingAnswers)[number];

export type Closing = {
  readonly reason: CloseReason;
  readonly on: Day;
  /** A staff id, `person` or `system`. */
  readonly by: string;
  readonly agreed?: ClosingAnswer;
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
  /** As what whoever runs the case acts; `self` once the person has taken over what another began. */
  readonly role: Role;
  /** As what it was sent, where the person has taken over since. */
  readonly sentAs?: Role;
  readonly roleCheck: RoleCheck;
  /** The last day of an accepted mandate; absent where it names none. */
  readonly roleUntil?: Day;
  readonly language: Language;
  /** How the one who is told (see `Recipient`) wants to hear. */
  readonly channel: Channel;
  /** Which addresses stand sealed beside the case; time's rules choose a channel without opening them. */
  readonly reach: {
    readonly person: readonly NoticeChannel[];
    readonly applicant: readonly NoticeChannel[];
    readonly otherParent?: readonly NoticeChannel[];
  };
  /** Who else was asked into the case, and whether they came. */
  readonly seats?: Seats;
  /** Who has parental responsibility of a child under 16 that a parent applied for. */
  readonly parents?: Parents;
  /**
   * Birth date of somebody under 18 when the case opened; of nobody else. Unsealed, for rules of time hang on it (15,
   * 16, 18) and the sweep has no key; it stands beside no name.
   */
  readonly bornOn?: Day;
  /** Somebody under 16 applied for themself, with nobody beside them; gone once they are 16. */
  readonly alone?: Alone;
  /** Parents go on deciding for somebody of 16 or 17 (pbrl § 4-5). */
  readonly parentsGoOn?: ParentsGoOn;
  /** An adult cannot decide this, and somebody else consents (pbrl § 4-6). */
  readonly incapacity?: Incapacity;
  /** When a child was last heard. */
  readonly heardOn?: Day;
  /** Since when the sender's address is another than it was: what left before and bounces says nothing of this one. */
  readonly reachSince?: { readonly [Channel in NoticeChannel]?: Instant };
  /** Protected address (code 6 or 7). */
  readonly restricted: boolean;
  readonly wishes: readonly Wish[];
  readonly birthDateMismatch: boolean;
  /** See `Application`. */
  readonly identityVerified?: false;
  readonly mandateAwaited: boolean;
  /** The applicant asked to be rung; open until a caseworker ticks it off. */
  readonly call?: { readonly when?: TimeOfDay; readonly doneOn?: Day };
  /** Where it began as a report of need: what has come of that. It keeps its place when it becomes an application. */
  readonly report?: ReportOfCase;
  /** Set where it came on paper or by word of mouth. */
  readonly registered?: RegisteredAs;
  readonly receivedAt: Instant;
  readonly receivedOn: Day;
  /**
   * Raw ends, never moved: figures count `answerBy`. Of a report they count from the person's yes; until then nothing
   * is owed, nobody is shown them, and they are what a yes on the day of the report would have made them.
   */
  readonly answerBy: Day;
  readonly preliminaryBy: Day;
  /** What the person was last promised: `answerBy`, or the date of the latest preliminary answer. */
  readonly promisedBy: Day;
  /** Since when that date stands; ladder steps before it do not go. */
  readonly promisedSince: Instant;
  readonly takenBy?: string;
  /** When it came to whoever is to take it now, where that was after it was received: forwarded, handed over, reopened. */
  readonly handedOn?: Day;
  /** To whom it is closed (fvl § 6). */
  readonly disqualified?: readonly Disqualified[];
  readonly remindedOn?: RemindedOn;
  readonly remindLater?: RemindLater;
  /** Until it is answered, asked anew, or the case is decided or over. */
  readonly information?: InformationRequest;
  readonly preliminaryAnswer?: PreliminaryAnswer;
  readonly decision?: Decision;
  readonly consent: ConsentOfCase;
  readonly consentAsked?: ConsentAsked;
  readonly coordinator?: Coordinator;
  /** "Appoint a coordinator", while it runs. */
  readonly appoint?: AppointClock;
  /** "Make the plan", while it runs. */
  readonly makePlan?: Clock;
  readonly plan?: Plan;
  readonly meetings?: MeetingsOfCase;
  readonly complaint?: Complaint;
  /** Somebody else is to go on with it; until it is closed. */
  readonly moving?: Moving;
  readonly closing?: Closing;
  /** The rules of time have been applied up to and including this moment. */
  readonly sweptTo: Instant;
  /** The next moment any rule may fire; absent when none will. */
  readonly wakeAt?: Instant;
};

/**
 * How somebody who signs in stands to a case: it is run for them, they have a seat in it, another took over, or they
 * reported the need and have a receipt.
 */
export type Standing = 'main' | SeatName | 'former' | 'reporter';

const openStatuses: readonly CaseStatus[] = ['received', 'in-progress', 'awaiting-information'];

export function isOpen(ipCase: Pick<IpCase, 'status'>): boolean {
  return openStatuses.includes(ipCase.status);
}

/** Where an open case stands in which nothing is waited for: whoever it was passed on to has still to take it. */
export function statusWhenWorkedOn({ takenBy }: Pick<IpCase, 'takenBy'>): 'received' | 'in-progress' {
  return takenBy === undefined ? 'received' : 'in-progress';
}

/** Whether somebody has applied: a report is no application before the person has said yes. */
export function isAppliedFor({ report }: Pick<IpCase, 'report'>): boolean {
  return !report || report.answer === 'yes';
}

/** The day the municipality's time to answer counts from. */
export function appliedOn({ report, receivedOn }: Pick<IpCase, 'report' | 'receivedOn'>): Day {
  return (isAppliedFor({ ...(report && { report }) }) && report?.answeredOn) || receivedOn;
}

/** Whoever it was forwarded or handed over to has not had it longer than that. */
export function cameOn(ipCase: Pick<IpCase, 'handedOn' | 'report' | 'receivedOn'>): Day {
  return ipCase.handedOn ?? appliedOn(ipCase);
}

/** Nothing more is to happen in it. */
export function isEnded(ipCase: Pick<IpCase, 'status'>): boolean {
  return ipCase.status === 'withdrawn' || ipCase.status === 'closed';
}
