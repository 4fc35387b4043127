import type { Instant } from '../domain/calendar/day.ts';
import type { IpCase, QueueList, Standing } from '../domain/case.ts';
import type { ScannedAttachment } from '../domain/change.ts';
import type { CaseEvent } from '../domain/event.ts';
import type { NamedAttachment } from '../domain/handling/attachment.ts';
import type { Contacts, ContactsChange } from '../domain/parties/contacts.ts';
import type { SeatName } from '../domain/parties/seats.ts';
import type { PlanVersion } from '../domain/plan-record/versions.ts';
import type { Meeting } from '../domain/planning/meeting.ts';
import type { Notice, Task } from '../domain/telling/notice.ts';
import type { CaseKey, PersonMac, StoredAnswers } from './case-key.ts';
import type { Draft } from './drafts.ts';
import type { QueuePage } from './queue.ts';

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
  /** It was ticked off by mistake, then: it is open again. `stale`: it is already, or was ticked off another time. */
  reopenTask(key: CaseKey, task: TaskName, doneAt: Instant): Promise<'open' | 'stale'>;
  /** In the log too, in the same transaction: no view is in one and not in the other. */
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
