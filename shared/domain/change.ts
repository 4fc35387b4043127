import type { IpCase } from './case.ts';
import type { CaseEvent } from './event.ts';
import type { Attachment, NamedAttachment } from './handling/attachment.ts';
import type { ContactsChange } from './parties/contacts.ts';
import type { SeatName } from './parties/seats.ts';
import type { PlanVersion } from './plan-record/versions.ts';
import type { Meeting } from './planning/meeting.ts';
import type { PlannedNotice, Task } from './telling/notice.ts';

/**
 * One change of a case, to be written in one transaction: the case, its addresses and documents, its events, notices
 * and tasks.
 */
export type Change = {
  readonly before?: IpCase;
  readonly after: IpCase;
  /** Set where addresses change with it. */
  readonly contacts?: ContactsChange;
  /** Documents that come with it. */
  readonly received?: readonly NamedAttachment[];
  /** The document that it is about, as it was and as its scan leaves it. */
  readonly scanned?: ScannedAttachment;
  /** Whoever sits here takes the case over with it, without coming for it: a birthday does that. */
  readonly handsOver?: SeatName;
  /** The plan as it stands with it. */
  readonly planVersion?: PlanVersion;
  /** A meeting as it stands with it. */
  readonly meeting?: Meeting;
  readonly events: readonly CaseEvent[];
  readonly notices: readonly PlannedNotice[];
  readonly tasks: readonly Task[];
};

export type ScannedAttachment = { readonly before: Attachment; readonly after: Attachment };

/** What a transition gives back: the change, or a literal reason why not. */
export type Transition<Reason extends string> =
  | { readonly ok: true; readonly change: Change }
  | { readonly ok: false; readonly reason: Reason };
