import type { CalendarDay, Instant } from './calendar.ts';

/** Somebody outside the municipality who is told: by the name the diary gives them. */
export type Party = string;

/** What people did in one case. What the calendar does by itself is for the oracle to find out. */
export type Act = { readonly at: Instant } & (
  | Filed
  | { readonly did: 'report'; readonly unit: string; readonly person: Party; readonly reporter?: Party }
  | { readonly did: 'say-yes' | 'say-no' }
  | { readonly did: 'take' | 'call' | 'answer-information' | 'open' | 'withdraw' | 'leave-coordinator' }
  | { readonly did: 'forward'; readonly unit: string }
  | { readonly did: 'ask-information'; readonly by: CalendarDay }
  | { readonly did: 'promise'; readonly newDate: CalendarDay; readonly byItself?: true }
  | { readonly did: 'decide'; readonly outcome: 'granted' | 'coordinator-only' | 'refused'; readonly named?: string }
  | { readonly did: 'appoint'; readonly coordinator: string }
  | { readonly did: 'stand-in'; readonly who: string; readonly from: CalendarDay; readonly to: CalendarDay }
  | { readonly did: 'make-plan' | 'revise'; readonly nextRevision: CalendarDay }
  | { readonly did: 'take-back-consent' }
  | { readonly did: 'complain'; readonly onScreen: boolean }
  | { readonly did: 'answer-complaint'; readonly answer: 'changed' | 'sent-on' }
  | { readonly did: 'register-result' }
  | { readonly did: 'invite' | 'join'; readonly who: Party }
  | { readonly did: 'close'; readonly deceased?: true }
);

export type Filed = {
  readonly did: 'file';
  readonly unit: string;
  readonly people: readonly Party[];
  readonly ringMe?: true;
  /** Before the day it was written down: on paper, or told. */
  readonly receivedOn?: CalendarDay;
  readonly birthDate?: CalendarDay;
};

/** When no sweep ran: from is missed, to is not. */
export type Outage = { readonly from: Instant; readonly to: Instant };
