import type { Outcome } from './case.ts';
import type { Day, Instant } from './day.ts';

/** Who did it: the person or applicant, a member of staff, or the calendar. */
export type Actor =
  | { readonly who: 'person' }
  | { readonly who: 'staff'; readonly staffId: string }
  | { readonly who: 'system' };

/** What happened, in the order it happened; appended, never edited. `text` is sealed where it is stored. */
export type CaseEventDetail =
  | { readonly type: 'received'; readonly unit: string }
  | { readonly type: 'taken' }
  | { readonly type: 'preliminary-answer'; readonly promisedBy: Day; readonly text: string }
  | { readonly type: 'decided'; readonly outcome: Outcome; readonly text: string }
  | { readonly type: 'decision-opened' }
  | { readonly type: 'withdrawn' }
  | { readonly type: 'called' }
  | { readonly type: 'role-checked'; readonly result: 'accepted' | 'refused' };

export type CaseEvent = CaseEventDetail & {
  readonly at: Instant;
  readonly by: Actor;
};
