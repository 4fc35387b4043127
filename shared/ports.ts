import type { Contact } from './domain/applying/application.ts';
import type { DraftHead, DraftReach } from './domain/applying/draft.ts';
import type { AuditCode, AuditEntry } from './domain/audit-entry.ts';
import type { Day, Instant } from './domain/calendar/day.ts';
import type { IpCase, QueueList, Standing } from './domain/case.ts';
import type { ScannedAttachment } from './domain/change.ts';
import type { CaseEvent } from './domain/event.ts';
import type { Sum } from './domain/figures/contributions.ts';
import type { Counted } from './domain/figures/counted.ts';
import type { Month } from './domain/figures/month.ts';
import type { MonthFigures } from './domain/figures/month-figures.ts';
import type { Attachment, AttachmentKind, NamedAttachment } from './domain/handling/attachment.ts';
import type { Contacts, ContactsChange } from './domain/parties/contacts.ts';
import type { SeatName } from './domain/parties/seats.ts';
import type { PlanRecord, PointNumbers, PointVersion } from './domain/plan-record/points.ts';
import type { PlanVersion } from './domain/plan-record/versions.ts';
import type { Meeting } from './domain/planning/meeting.ts';
import type { Recompute, UnitList } from './domain/recompute.ts';
import type { Municipality } from './domain/settings/municipality.ts';
import type { PracticeClock } from './domain/settings/practice.ts';
import type { SettingsChange } from './domain/settings/settings-change.ts';
import type { Days } from './domain/telling/coming.ts';
import type { Notice, NoticeChannel, Task } from './domain/telling/notice.ts';
import type { ToldChange } from './domain/telling/told-change.ts';

/** Names one case; also the name of the draft it grew from. */
export type CaseKey = { readonly municipality: string; readonly reference: string };

/** Answers as they were typed and accepted: control name → value, or values where several may be ticked. */
export type StoredAnswers = Readonly<Record<string, string | readonly string[]>>;

/** A keyed hash of a national identity number (KMS GenerateMac, base64url): finds a person's cases, shows nobody. */
export type PersonMac = string & { readonly __personMac: never };

// ---------------------------------------------------------------- drafts

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

// ---------------------------------------------------------------- cases

/** A change ready to be stored: the planned notices addressed, the tasks named. */
export type StoredChange = {
  readonly before?: IpCase;
  readonly after: IpCase;
  /** Stored sealed again, and what bounced at an address that is another now is forgotten. */
  readonly contacts?: ContactsChange;
  /** Who takes a seat with this change; a case taken over is theirs, and whoever sent it keeps the receipt alone. */
  readonly joins?: { readonly seat: SeatName; readonly owner: PersonMac; readonly takesOver: boolean };
  readonly received?: readonly NamedAttachment[];
  /** Guarded by the state that the document was read in. */
  readonly scanned?: ScannedAttachment;
  /** Whoever has this seat takes over without coming: the store knows who that is. */
  readonly handsOver?: SeatName;
  /** Stored in the same transaction, and never written over. */
  readonly planVersion?: PlanVersion;
  /** Stored in the same transaction, in place of the meeting as it stood. */
  readonly meeting?: Meeting;
  /** What the person answered when a report became their application: sealed beside what was reported. */
  readonly confirmation?: StoredAnswers;
  /** What was sent, without what is no longer to be stored: sealed again in place of what is there. */
  readonly sentAnew?: SentAnew;
  /** Written with the change, or the change is not written: what was sent once counts once. */
  readonly once?: OnceOnly;
  readonly events: readonly CaseEvent[];
  readonly notices: readonly Notice[];
  /** What of these goes as lines of digests; a line whose notice is there already is none. */
  readonly digests?: readonly Gathered[];
  readonly tasks: readonly Task[];
};

/** Lines for a digest, by their notices' ids, and the digest as it is made where there is none yet. */
export type Gathered = { readonly digest: Notice; readonly lines: readonly string[] };

/** See `CaseStore.application` and `CaseStore.confirmation`; what is absent stays as it is. */
export type SentAnew = { readonly application?: StoredAnswers; readonly confirmation?: StoredAnswers };

/** `id` names what was sent, `of` stands for its content; both are hashes. */
export type OnceOnly = { readonly id: string; readonly of: string };

/** A case somebody has to do with, and how they stand to it. */
export type OwnLink = { readonly reference: string; readonly as: Standing };

/** So many wrong codes are tried for one invitation; then it opens nothing more. */
export const mostTries = 5;

export type Opening = {
  readonly change: StoredChange;
  readonly contacts: Contacts;
  /** The draft it comes from: guarded by its key and revision, and turned into the application in the same transaction. */
  readonly draft: Draft;
};

/** What an employee typed in from paper or from what was said; no draft stands behind it. */
export type RegisteredCase = {
  readonly change: StoredChange;
  readonly contacts: Contacts;
  readonly answers: StoredAnswers;
  /** Whoever the case is run for or by, where the form named their number: they find it when they sign in. */
  readonly owner?: PersonMac;
  /** What was typed in; absent: the application. */
  readonly form?: Draft['form'];
  /** Stands for exactly what was typed: sent twice it is one case. */
  readonly onceKey: string;
  readonly at: Instant;
};

/** `same`: this very form was accepted before. `other`: its draft was sent with other answers, or changed meanwhile. */
export type OpenResult = 'opened' | 'same' | 'other';

export type QueueRow = {
  readonly ipCase: IpCase;
  /** The next legal or promised date, by which the queue is ordered. */
  readonly nextDeadline: Day;
  readonly openTasks: number;
  /** How many of these are there because a message could not be given. */
  readonly undelivered: number;
  /** The page that goes on after this row: a place in the order of dates, which holds in every unit's list. */
  readonly place: string;
};

export type QueuePage = { readonly rows: readonly QueueRow[]; readonly next?: string };

/** `standing`: the events of some kinds however old, and all of the latest page, in their order, the oldest first. */
export type Happened = { readonly latest: Latest<CaseEvent>; readonly standing: readonly CaseEvent[] };

/** What tells which task it is, and what it was about. */
export type TaskName = Pick<Task, 'id' | 'kind' | 'about'>;

/** `emergency`: by whoever else has no access, see `emergency-access.ts`. */
export type View = { readonly at: Instant; readonly staffId: string; readonly emergency?: true };

/** A page of what grows as long as the case lives, the latest first; `next` is the page of what came before it. */
export type Latest<Item> = { readonly items: readonly Item[]; readonly next?: string };

export type CaseStore = {
  open(opening: Opening): Promise<OpenResult>;
  /** Under the reference of `change.after`; `other`: a case has that reference, and it is not this one sent twice. */
  register(registered: RegisteredCase): Promise<OpenResult>;
  find(key: CaseKey): Promise<IpCase | undefined>;
  /** One transaction, guarded by the version, wakeAt and sweptTo that `before` was read with; an employee's is in the log too. */
  commit(change: StoredChange): Promise<'saved' | 'stale'>;
  contacts(key: CaseKey): Promise<Contacts | undefined>;
  /** What was sent: the application, or the report of need. */
  application(key: CaseKey): Promise<StoredAnswers | undefined>;
  /** What the person applied for when they said yes to a report. */
  confirmation(key: CaseKey): Promise<StoredAnswers | undefined>;
  timeline(key: CaseKey): Promise<readonly CaseEvent[]>;
  latestEvents(key: CaseKey, page?: string): Promise<Latest<CaseEvent>>;
  /** The latest page of what happened, and with what came before of these kinds: see `Happened`. */
  happened(key: CaseKey, types: readonly CaseEvent['type'][]): Promise<Happened>;
  notices(key: CaseKey): Promise<readonly Notice[]>;
  tasks(key: CaseKey): Promise<readonly Task[]>;
  /** In the order in which they came. */
  attachments(key: CaseKey): Promise<readonly NamedAttachment[]>;
  /** In the order of their numbers. */
  meetings(key: CaseKey): Promise<readonly Meeting[]>;
  /** Ticks a task off; one that brings the decision sets the case's `letterOn`. */
  finishTask(key: CaseKey, task: TaskName, by: string, at: Instant): Promise<'done' | 'gone'>;
  /** In the log too, in the same transaction: no view is in one and not in the other. */
  /** It was ticked off by mistake, then: it is open again. `stale`: it is already, or was ticked off another time. */
  reopenTask(key: CaseKey, task: TaskName, doneAt: Instant): Promise<'open' | 'stale'>;
  recordView(key: CaseKey, view: View): Promise<void>;
  views(key: CaseKey): Promise<readonly View[]>;
  latestViews(key: CaseKey, page?: string): Promise<Latest<View>>;
  queue(municipality: string, unit: string, list: QueueList, page?: string): Promise<QueuePage>;
  /** The cases that this employee coordinates, or stands in for (whoever's day has passed included). */
  coordinated(municipality: string, staffId: string, page?: string): Promise<QueuePage>;
  /** The cases in this municipality that this person sent, reported, has a seat in or took over, newest first. */
  ofPerson(owner: PersonMac, municipality: string): Promise<readonly OwnLink[]>;
  /** How this person stands to the case, if at all. */
  standing(owner: PersonMac, key: CaseKey): Promise<Standing | undefined>;
  /** What came with a change under this id (see `OnceOnly`), if anything did. */
  onceOf(key: CaseKey, id: string): Promise<string | undefined>;
  /** Counts a try at a code before it is compared; `code` names the invitation (`person:1`). At most `mostTries`. */
  countTry(key: CaseKey, code: string): Promise<'may-try' | 'spent'>;
};

/** Cases by the date of what is owed next: those of these days alone, however many others there are. */
export type ComingReads = {
  inQueue(place: QueueName, days: Days): Promise<readonly IpCase[]>;
  /** Those an employee coordinates, or stands in for (whoever's day has passed included). */
  coordinated(place: CoordinatorName, days: Days): Promise<readonly IpCase[]>;
};

export type QueueName = { readonly municipality: string; readonly unit: string; readonly list: QueueList };
export type CoordinatorName = { readonly municipality: string; readonly coordinator: string };

// ---------------------------------------------------------------- the log

/** Which lines of one municipality's log: of these days, the last one included; and, where named, of this only. */
export type AuditQuery = {
  readonly municipality: string;
  readonly from: Day;
  readonly to: Day;
  readonly by?: string;
  readonly reference?: string;
  readonly code?: AuditCode;
};

/** The newest first. `next` goes on from there; a page may be short, or empty, before the last. */
export type AuditPage = { readonly entries: readonly AuditEntry[]; readonly next?: string };

/**
 * Who did what, and what was refused. Lines are only added, and kept as long as the record they are about
 * (pasientjournalloven §§ 22 and 25). Views and changes of a case come in with them, see `CaseStore`.
 */
export type AuditLog = {
  record(municipality: string, entry: AuditEntry): Promise<void>;
  entries(query: AuditQuery, page?: string): Promise<AuditPage>;
};

// ---------------------------------------------------------------- other systems

/** A place in the order of a day's changes; `id` empty: before the first of that moment. */
export type ChangePlace = { readonly at: Instant; readonly id: string };

export type ChangesAsked = {
  readonly municipality: string;
  readonly day: Day;
  /** What comes after this, and not after `upTo`. */
  readonly after: ChangePlace;
  readonly upTo: Instant;
};

/** `next` where that day may hold more. */
export type ChangePage = { readonly changes: readonly ToldChange[]; readonly next?: ChangePlace };

export type ChangeLog = { ofDay(asked: ChangesAsked): Promise<ChangePage> };

/** Tokens that were used for something that may be done with them once. */
export type UsedTokens = {
  /** `again`: somebody was before. `id` must not tell the token; it is remembered until `expiresAt`. */
  spend(id: string, expiresAt: Instant, now: Instant): Promise<'first' | 'again'>;
};

// ---------------------------------------------------------------- the plan

/** Who on the citizens' side has read the plan. */
export type PlanReader = Extract<Standing, 'main' | SeatName>;

/** What is written in the plan of a case; of a plan that is kept elsewhere there is nothing. */
export type PlanStore = {
  /** Each point as it was last written. */
  latest(key: CaseKey): Promise<PlanRecord>;
  /** These versions of the points. */
  at(key: CaseKey, numbers: PointNumbers): Promise<PlanRecord>;
  /**
   * Adds a version of a point, and that it was written (`pointEvent`). `stale`: somebody else wrote that version first. `case-changed`: the
   * case is not as it was read, so that it is to be judged anew whether this may be written.
   */
  write(ipCase: IpCase, version: PointVersion): Promise<'written' | 'stale' | 'case-changed'>;
  /** The plan as it was registered and revised, oldest first. */
  versions(key: CaseKey): Promise<readonly PlanVersion[]>;
  /** Which versions of the points this one has said they have read. */
  seen(key: CaseKey, reader: PlanReader): Promise<PointNumbers>;
  see(key: CaseKey, reader: PlanReader, numbers: PointNumbers): Promise<void>;
};

// ---------------------------------------------------------------- attachments

/** Names the bytes of one document. */
export type AttachmentRef = { readonly key: CaseKey; readonly id: string };

/** `closed`: not scanned clean, or not there; which of the two is not told to whoever may not list (S3). */
export type OpenedAttachment =
  | { readonly result: 'opened'; readonly bytes: Uint8Array }
  | { readonly result: 'closed' };

/** The bytes of documents; what is known of them stands with the case. */
export type AttachmentStore = {
  /** Keeps the bytes, to be scanned. What is there under this name already is never replaced. */
  keep(ref: AttachmentRef, file: { readonly kind: AttachmentKind; readonly bytes: Uint8Array }): Promise<void>;
  open(ref: AttachmentRef): Promise<OpenedAttachment>;
  remove(ref: AttachmentRef): Promise<void>;
};

/** For what the scan tells: no sealed field among it. */
export type ScanStore = {
  findCase(key: CaseKey): Promise<IpCase | undefined>;
  findAttachment(ref: AttachmentRef): Promise<Attachment | undefined>;
  commit(change: StoredChange): Promise<'saved' | 'stale'>;
};

// ---------------------------------------------------------------- time and notices

export type DueItem =
  | { readonly kind: 'case'; readonly key: CaseKey; readonly dueAt: Instant }
  | { readonly kind: 'draft'; readonly key: CaseKey; readonly dueAt: Instant }
  | { readonly kind: 'notice'; readonly key: CaseKey; readonly noticeId: string; readonly dueAt: Instant }
  | ({ readonly kind: 'recompute'; readonly dueAt: Instant } & RecomputeRef)
  /** A row that this version of the sweep does not know: it is stepped over, and rings. */
  | { readonly kind: 'unknown'; readonly row: string; readonly dueAt: Instant };

export type RecomputeRef = Pick<Recompute, 'municipality' | 'version'>;

export type ListedCases = { readonly keys: readonly CaseKey[]; readonly next?: string };

/** What the sweep may touch: no sealed field among it. */
export type DueStore = {
  /** The head of what is due at this moment, earliest first, at most `limit`. */
  due(now: Instant, limit: number): Promise<readonly DueItem[]>;
  findCase(key: CaseKey): Promise<IpCase | undefined>;
  findNotice(key: CaseKey, noticeId: string): Promise<Notice | undefined>;
  /** `digest-closed`: one of its digests has gone, or is about to, and takes no more lines. */
  commit(change: StoredChange): Promise<'saved' | 'stale' | 'digest-closed'>;
  findDraft(key: CaseKey): Promise<DraftHead | undefined>;
  /** The draft leaves the index, with its reminder where one is to go; guarded by revision, state and dueAt. */
  remindOf(draft: DraftHead, notice: Notice | undefined): Promise<'saved' | 'stale'>;
  /** Moves a notice on, guarded by the state and dueAt it was read with; with a task when it ends as one. */
  moveNotice(before: Notice, after: Notice, task?: Task): Promise<'moved' | 'stale'>;
  findRecompute(ref: RecomputeRef): Promise<Recompute | undefined>;
  /** The cases of a unit's list, a page at a time; `page` is what the page before gave as `next`. */
  listed(municipality: string, list: UnitList, page?: string): Promise<ListedCases>;
  /** Goes on from there, or is done with when nothing is left; guarded by the `dueAt` it was read with. */
  moveRecompute(before: Recompute, after: Recompute): Promise<'moved' | 'stale'>;
};

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

/** What handing over to a provider can end in; only the unexpected throws (then nobody knows whether it left). */
export type SendResult =
  | { readonly result: 'accepted'; readonly providerId: string }
  | { readonly result: 'throttled' }
  | { readonly result: 'transient'; readonly detail: string }
  | { readonly result: 'permanent'; readonly detail: string }
  | { readonly result: 'unknown'; readonly detail: string };

/** What a provider's events carry back, as message tags: the row they are about is found from them alone. */
export type NoticeRef = { readonly key: CaseKey; readonly noticeId: string };

export type Mail = {
  readonly notice: NoticeRef;
  readonly from: { readonly name: string; readonly address: string };
  readonly replyTo: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** For the recipient's calendar (RFC 5545). */
  readonly calendar?: { readonly method: 'PUBLISH' | 'CANCEL'; readonly content: string };
};

export type Mailer = { send(mail: Mail): Promise<SendResult> };

export type TextMessage = { readonly notice: NoticeRef; readonly to: string; readonly text: string };

export type TextMessenger = { send(message: TextMessage): Promise<SendResult> };

// ---------------------------------------------------------------- figures

/** What a case counts for from now on, and what that adds to the figures of units and months. */
export type FigureCount = { readonly before?: Counted; readonly after: Counted; readonly sums: readonly Sum[] };

/** What counting may touch: no sealed field among it. */
export type FigureStore = {
  findCase(key: CaseKey): Promise<IpCase | undefined>;
  counted(key: CaseKey): Promise<Counted | undefined>;
  /** One transaction, guarded by what was counted before. */
  count(key: CaseKey, count: FigureCount): Promise<'counted' | 'stale'>;
  /** Once for each notice. */
  countNotice(key: CaseKey, noticeId: string, sums: readonly Sum[]): Promise<'counted' | 'nothing-new'>;
};

export type FigureReads = {
  /** All that is counted up to and including this month. */
  of(municipality: string, last: Month): Promise<readonly MonthFigures[]>;
};

/** Reads what a stream brings of a row; nothing where it is of another kind or shape. */
export type StreamImages = {
  readCase(image: unknown): IpCase | undefined;
  readNotice(image: unknown): Notice | undefined;
};

// ---------------------------------------------------------------- people, settings, sessions

export type PersonKeys = { macOf(nationalId: string): Promise<PersonMac> };

export type Settings = { municipality(id: string): Promise<Municipality | undefined> };

/** Settings as they stand at this moment; `version` counts their changes since they were seeded. */
export type VersionedSettings = { readonly municipality: Municipality; readonly version: number };

export type SettingsSaving = {
  readonly before: VersionedSettings;
  readonly after: Municipality;
  readonly change: SettingsChange;
  /** What has to be looked through because of it. */
  readonly recompute?: Recompute;
};

export type SettingsStore = {
  find(municipality: string): Promise<VersionedSettings | undefined>;
  /** Settings, the record of the change and what follows from it, in one transaction; guarded by the version. */
  save(saving: SettingsSaving): Promise<'saved' | 'stale'>;
  /** The changes that made the versions after `from` up to and including `to`, the latest first. */
  changes(municipality: string, from: number, to: number): Promise<readonly SettingsChange[]>;
};

/** A signed-in browser's record. Its content is sealed under the browser's own token, which is stored nowhere. */
export type SessionRecord = {
  /** SHA-256 of the token, base64url. */
  readonly id: string;
  /** SHA-256 of issuer and `sid`, for front-channel sign-out without our cookie. */
  readonly signOutId?: string;
  readonly sealed: Uint8Array;
  readonly expiresAt: Instant;
};

/** Counts what may happen only so often; what it counted is gone by itself when its hour has passed. */
export type Limits = {
  /** `name` must not tell whose it is (a keyed hash). `over`: it happened `most` times in this hour already. */
  count(name: string, most: number, now: Instant): Promise<'within' | 'over'>;
};

/** What left, or would have left, a municipality to train in. */
export type PracticeMessage = {
  readonly at: Instant;
  readonly noticeId: string;
  readonly reference: string;
  readonly channel: NoticeChannel;
  readonly to: string;
  /** Of a mail. */
  readonly subject?: string;
  readonly text: string;
};

/** What only a municipality to train in has: a clock that can be moved, and an inbox in place of the world. */
export type PracticeStore = {
  clock(municipality: string): Promise<PracticeClock>;
  /** Guarded by the clock as it was read. */
  moveClock(municipality: string, before: PracticeClock, after: PracticeClock): Promise<'moved' | 'stale'>;
  keepMessage(municipality: string, message: PracticeMessage): Promise<void>;
  /** The newest first, at most so many. */
  messages(municipality: string, most: number): Promise<readonly PracticeMessage[]>;
};

export type SessionStore = {
  put(session: SessionRecord): Promise<void>;
  find(id: string, now: Instant): Promise<SessionRecord | undefined>;
  /** Replaces the sealed content of a record that is still there; never brings back one that was ended meanwhile. */
  renew(session: SessionRecord): Promise<'renewed' | 'gone'>;
  remove(id: string): Promise<void>;
  /** Ends every session of this identity-provider session. */
  removeBySignOut(signOutId: string): Promise<void>;
};

/**
 * Thrown by an adapter when what it stands on is throttled, times out or cannot be reached: nothing was decided, the
 * same call may succeed later. Sites answer it with an honest 503.
 */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';

  /** By name: what a function loads on use has a class of its own with this name (see on-use.ts). */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === 'Unavailable';
  }
}

/** The key our client signs its assertions with at the identity providers (private_key_jwt, RFC 7523). */
export type ClientKeys = {
  /** A private JWK with `kid` and `alg` (RS256 or ES256); kept in memory once read. */
  privateJwk(): Promise<PrivateJwk>;
};

export type PrivateJwk = {
  readonly kty: string;
  readonly kid: string;
  readonly alg: 'RS256' | 'ES256';
  readonly [member: string]: unknown;
};
