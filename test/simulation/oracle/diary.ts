import type { CalendarDay, Instant } from './calendar.ts';

/** Somebody outside the municipality who is told: by the name the diary gives them. */
export type Party = string;

/** What people did in one case; `by` is an employee. What the calendar does by itself the oracle finds out. */
export type Act = { readonly at: Instant } & (
  | Filed
  | { readonly did: 'report'; readonly unit: string; readonly person: Party; readonly reporter?: Party }
  | { readonly did: 'say-yes' | 'say-no' | 'call' | 'withdraw' | 'leave-coordinator' | 'come' }
  /** The first of those it is about, where nobody else is named. */
  | { readonly did: 'open'; readonly who?: Party }
  /** To all that was granted. It calls for nothing; without it nobody is appointed and no plan is made. */
  | { readonly did: 'consent' }
  | { readonly did: 'take' | 'close'; readonly by?: string; readonly deceased?: true; readonly moved?: true }
  | { readonly did: 'answer-information' }
  | { readonly did: 'forward'; readonly unit: string }
  | { readonly did: 'ask-information'; readonly by?: string; readonly until: CalendarDay }
  | { readonly did: 'promise'; readonly newDate: CalendarDay; readonly byItself?: true }
  | Decided
  | { readonly did: 'appoint'; readonly coordinator: string; readonly by?: string }
  | { readonly did: 'stand-in'; readonly who: string; readonly from: CalendarDay; readonly to: CalendarDay }
  | { readonly did: 'make-plan' | 'revise'; readonly nextRevision: CalendarDay }
  /** A promised date gets later. */
  | { readonly did: 'move'; readonly which: 'coordinator' | 'plan' | 'revision'; readonly newDate: CalendarDay }
  | { readonly did: 'take-back-consent' }
  /** By the coordinating unit: what was withdrawn or closed goes on. */
  | { readonly did: 'reopen'; readonly by: string }
  /** May not handle this case, and gives it away (fvl § 6). */
  | { readonly did: 'disqualify'; readonly who: string }
  /** About the plan: these employees are invited with those the case is about. While one is to come, it is moved. */
  | { readonly did: 'set-meeting'; readonly on: CalendarDay; readonly staff: readonly string[] }
  | { readonly did: 'cancel-meeting' }
  /** Cannot come to the meeting that is set; the first of those the case is about, where nobody else is named. */
  | { readonly did: 'decline-meeting'; readonly who?: Party }
  /** Another municipality is to go on with it, as the person wants. */
  | { readonly did: 'move-away' }
  | { readonly did: 'complain'; readonly onScreen: boolean }
  /** Changed is decided anew: more than there was, or the same in better words. */
  | { readonly did: 'answer-complaint'; readonly answer: 'changed'; readonly outcome: 'granted' | 'coordinator-only' }
  | { readonly did: 'answer-complaint'; readonly answer: 'sent-on' }
  | { readonly did: 'register-result' | 'silent' | 'turn-16' | 'come-of-age' }
  | { readonly did: 'invite' | 'accept'; readonly who: Party }
  /** Comes, is let into the case, and says yes. */
  | { readonly did: 'join'; readonly who: Party }
);

export type Filed = {
  readonly did: 'file';
  readonly unit: string;
  readonly people: readonly Party[];
  /** Who claims a role (parent, guardian …): has the receipt, and nothing more before it is checked. */
  readonly sentBy?: Party;
  readonly ringMe?: true;
  /** A guardian’s paper, which was to be sent later. */
  readonly awaitsMandate?: true;
  /** They asked to be rung or written to: no message goes, and nobody waits for them to open anything on screen. */
  readonly byHand?: true;
  /** Before the day it was written down: on paper, or told. */
  readonly receivedOn?: CalendarDay;
  readonly birthDate?: CalendarDay;
  /** Whom it is about, where another sent it and they can be asked in by a message of their own. */
  readonly child?: Party;
};

export type Decided = {
  readonly did: 'decide';
  readonly outcome: 'granted' | 'coordinator-only' | 'refused';
  readonly named?: string;
  readonly by?: string;
};

/** When no sweep ran: from is missed, to is not. */
export type Outage = { readonly from: Instant; readonly to: Instant };
