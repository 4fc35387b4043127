import type { DraftHead } from '../domain/applying/draft.ts';
import type { Instant } from '../domain/calendar/day.ts';
import type { IpCase } from '../domain/case.ts';
import type { Contacts } from '../domain/parties/contacts.ts';
import type { Meeting } from '../domain/planning/meeting.ts';
import type { Notice, Task } from '../domain/telling/notice.ts';
import type { CaseKey } from './case-key.ts';
import type { DraftContacts } from './drafts.ts';
import type { DueStore } from './due.ts';
import type { NoticeRef } from './sending.ts';

/** What a notice's result brings with it: a task for a person, the notice on another channel, an address that is no good. */
export type AfterResult = {
  readonly task?: Task;
  readonly instead?: Notice;
  /**
   * The case loses this channel to this recipient (see `IpCase.reach`) until another address is stored. No change of
   * the case: its version stays. A staff address is the settings' to correct.
   */
  readonly addressLost?: true;
};

/** A line of a digest as it was read and as it shall be. */
export type Line = { readonly before: Notice; readonly after: Notice };

export type NoticeStore = {
  findNotice(key: CaseKey, noticeId: string): Promise<Notice | undefined>;
  findCase(key: CaseKey): Promise<IpCase | undefined>;
  contacts(key: CaseKey): Promise<Contacts | undefined>;
  meeting(key: CaseKey, number: number): Promise<Meeting | undefined>;
  /**
   * What stays of an address in the ledger: a hash under a key of this case alone, that shows nobody the address and
   * can be made again from one that is asked about.
   */
  addressHash(key: CaseKey, address: string): Promise<string>;
  findDraft: DueStore['findDraft'];
  /** What a notice about a draft needs besides: where to, and the code it brings. */
  draftSecrets(key: CaseKey): Promise<{ readonly contacts?: DraftContacts; readonly code?: string }>;
  /** As `claim`, of a notice about a draft: only while that stands as it was read. */
  claimOfDraft(before: Notice, after: Notice, draft: DraftHead): Promise<'claimed' | 'not-pending' | 'case-changed'>;
  /**
   * pending → sending, once: guarded by the notice's state and, for a notice that is only true while the case stands
   * as it was read, by the case's version in the same transaction.
   */
  claim(
    before: Notice,
    after: Notice,
    whileCase: IpCase | undefined,
  ): Promise<'claimed' | 'not-pending' | 'case-changed'>;
  /** Every notice that goes, or went, as a line of this digest. */
  digestLines(digest: CaseKey): Promise<readonly NoticeRef[]>;
  /** As `claim`, of a line, or to leave it out: only while its digest is pending as it was read, and so is the line. */
  claimLine(digest: Notice, line: Line, whileCase: IpCase): Promise<'claimed' | 'not-pending' | 'case-changed'>;
  /** Writes a result, guarded by the state before, with what follows from it. */
  finish(before: Notice, after: Notice, then: AfterResult): Promise<'written' | 'stale'>;
};

export type ReceiptStore = {
  findNotice: NoticeStore['findNotice'];
  finish: NoticeStore['finish'];
  findCase: NoticeStore['findCase'];
  findDraft: NoticeStore['findDraft'];
  /** Keeps an event that names no known notice, once. */
  setAside(event: { readonly id: string; readonly at: Instant; readonly type: string }): Promise<void>;
};
