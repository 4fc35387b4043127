import type { Contact } from '../domain/applying/application.ts';
import type { DraftHead, DraftReach } from '../domain/applying/draft.ts';
import type { Instant } from '../domain/calendar/day.ts';
import type { Notice } from '../domain/telling/notice.ts';
import type { CaseKey, PersonMac, StoredAnswers } from './case-key.ts';

export type Draft = CaseKey & {
  readonly owner: PersonMac;
  readonly answers: StoredAnswers;
  /** What is filled in; absent: the application. */
  readonly form?: 'need-report';
  /** Grows with every save; a save names the one it read. */
  readonly revision: number;
  /** New with every save, so that it stands for exactly these answers. */
  readonly onceKey: string;
  readonly state: DraftHead['state'];
  readonly startedAt: Instant;
  readonly savedAt: Instant;
  /** After this moment it does not exist, whether or not the table has removed it yet. */
  readonly expiresAt: Instant;
  /** Filled in without a login: kept for hours, reminded of never; its owner is a browser and no person. */
  readonly unidentified?: true;
  /** How somebody can be told of it; the addresses themselves are sealed beside it, and read by whoever sends. */
  readonly told?: DraftReach;
};

/** The addresses a draft names so far; of nobody a name. */
export type DraftContacts = Readonly<Record<DraftReach['to'], Omit<Contact, 'name'>>>;

/** What brings a draft to the one it is about. The notice is absent where no message may go. */
export type HandingOver = {
  readonly contacts: DraftContacts;
  /** See `one-time-code.ts`; stored sealed. */
  readonly code: string;
  readonly notice?: Notice;
};

/** A try that counts: what the code should be, and how many tries there were with this one. `dead`: too many were wrong. `none`: nothing is handed over under this. */
export type CodeTry =
  | { readonly result: 'counted'; readonly draft: Draft; readonly code: string; readonly tries: number }
  | { readonly result: 'dead' | 'none' };

export type DraftStore = {
  /** Keeps a new draft under its reference, unless that reference is already somebody's. */
  start(draft: Draft): Promise<'started' | 'reference-taken'>;
  /**
   * Answers and addresses become those of `draft`; guarded by the revision before it and by its still being a draft.
   * It is due for its reminder when `told` allows one.
   */
  save(draft: Draft, contacts?: DraftContacts): Promise<'saved' | 'stale' | 'submitted' | 'gone'>;
  /** The owner's draft or submitted form of this kind that was saved last here; none that expired or was handed over. */
  latest(owner: PersonMac, municipality: string, now: Instant, form?: Draft['form']): Promise<Draft | undefined>;
  /** The owner's drafts here, those handed over among them, the one saved last first. */
  unsent(owner: PersonMac, municipality: string, now: Instant): Promise<readonly Draft[]>;
  find(key: CaseKey, now: Instant): Promise<Draft | undefined>;
  /** Its rows are gone, those of its notices too; `kept`: it is another's, sent, handed over, or not there any more. */
  remove(draft: Draft): Promise<'removed' | 'kept'>;
  /** `draft` is as it shall be, its revision one higher; guarded by the one before and by its being a draft. */
  handOver(draft: Draft, handing: HandingOver): Promise<'handed-over' | 'stale'>;
  /** The code of a draft that is handed over, and how many tries it has met. */
  codeOf(key: CaseKey): Promise<{ readonly code: string; readonly tries: number } | undefined>;
  /** Counts a try before anybody learns whether it is right; refuses when the code is dead. */
  tryCode(key: CaseKey, now: Instant): Promise<CodeTry>;
  /** A draft again, of whoever `after` names as its owner; guarded by its being handed over as `before` was read. */
  reopen(before: Draft, after: Draft, contacts?: DraftContacts): Promise<'reopened' | 'stale'>;
};

/** So many wrong codes are tried for one invitation; then it opens nothing more. */
export const mostTries = 5;
