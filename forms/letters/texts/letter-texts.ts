import type { Wish } from '../../../shared/domain/applying/application.ts';
import type { CloseReason, Outcome } from '../../../shared/domain/case.ts';
import type { ComplaintResult } from '../../../shared/domain/complaint/complaint.ts';

/** Every text that is sent as a letter. `coordinator` of an outcome: nobody asked for a plan. */
export type LetterText =
  | 'receipt'
  | 'report-receipt'
  | 'information'
  | 'preliminary-answer'
  | Outcome
  | 'coordinator'
  | 'consent'
  | 'mandate'
  | 'coordinator-appointed'
  | 'plan-ready'
  | 'plan-revised'
  | 'revision-coming'
  | 'complaint-received'
  | 'complaint-delayed'
  | ComplaintResult
  | 'closed'
  | 'forwarded'
  | 'date-moved'
  | 'reopened'
  | 'meeting'
  | 'meeting-cancelled'
  | 'invitation-person'
  | 'invitation-otherParent';

/**
 * What a letter says, a paragraph a line; between `lines` and `after` stands what a caseworker wrote, where somebody
 * did. A line with a place that nothing fills is left out (`LetterValues`).
 */
export type LetterWords = {
  readonly title: string;
  readonly lines: readonly string[];
  readonly after: readonly string[];
};

export type LetterTexts = {
  readonly date: string;
  readonly reference: string;
  /** In place of an address that is protected, and so not stored. */
  readonly asAgreed: string;
  /** Above what a caseworker wrote as grounds. */
  readonly reasons: string;
  /** Above what comes after the grounds. */
  readonly next: string;
  readonly greeting: string;
  readonly call: string;
  /** Between the wishes of one application. */
  readonly and: string;
  readonly wish: Readonly<Record<Wish, string>>;
  readonly closeReason: Readonly<Record<Exclude<CloseReason, 'deceased'>, string>>;
  readonly letters: Readonly<Record<LetterText, LetterWords>>;
};
