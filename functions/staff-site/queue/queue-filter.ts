import type { Day } from '../../../shared/domain/calendar/day.ts';
import { type CaseStatus, type IpCase, isOpen, type QueueList } from '../../../shared/domain/case.ts';
import type { QueueRow } from '../../../shared/ports/queue.ts';
import { isOverdue } from '../case/duty.ts';
import { flags, flagsOf } from '../case/flags.ts';
import type { Flag } from '../texts/common.ts';

/** What of a list is to be shown; all of it where nothing is set. */
export type QueueFilter = {
  readonly status?: CaseStatus;
  readonly flag?: Flag;
  readonly holder?: Holder;
  readonly overdue?: true;
};

/** Taken or coordinated by oneself, by nobody yet, or coordinated by this employee, stand-ins included. */
export type Holder = 'mine' | 'nobody' | { readonly coordinator: string };

export type Reader = { readonly staffId: string; readonly today: Day };

/** The statuses that a list holds, in the order of a case's life; late complaints bring ended cases back. */
export const statusesOf: Readonly<Record<QueueList, readonly CaseStatus[]>> = {
  open: ['reported', 'received', 'in-progress', 'awaiting-information'],
  waiting: ['decided', 'withdrawn', 'closed'],
  plan: ['coordinator-appointed', 'plan-active', 'plan-paused'],
  restricted: [
    'reported',
    'received',
    'in-progress',
    'awaiting-information',
    'decided',
    'coordinator-appointed',
    'plan-active',
    'plan-paused',
  ],
};

/** Flags to choose cases by: the restricted have a list of their own, and stand in no other. */
export const chosenFlags = flags.filter((flag) => flag !== 'restricted');

export function isFiltered(filter: QueueFilter): boolean {
  return Object.keys(filter).length > 0;
}

export function isShown(row: QueueRow, { status, flag, holder, overdue }: QueueFilter, reader: Reader): boolean {
  if (status && row.ipCase.status !== status) return false;
  if (flag && !flagsOf(row.ipCase, row.undelivered).includes(flag)) return false;
  if (holder && !isHeld(row.ipCase, holder, reader)) return false;
  return !overdue || isOverdue(row, reader.today);
}

/** Whether nothing after this row can be shown: a list has its dates in order. */
export function isPast({ nextDeadline }: QueueRow, { overdue }: QueueFilter, { today }: Reader): boolean {
  return overdue === true && nextDeadline >= today;
}

function isHeld(ipCase: IpCase, holder: Holder, { staffId, today }: Reader): boolean {
  if (holder === 'mine') return ipCase.takenBy === staffId || coordinates(ipCase, staffId, today);
  if (holder === 'nobody') return isOpen(ipCase) ? !ipCase.takenBy : !ipCase.coordinator;
  return coordinates(ipCase, holder.coordinator, today);
}

function coordinates({ coordinator }: IpCase, staffId: string, today: Day): boolean {
  const { standIn } = coordinator ?? {};
  return coordinator?.staffId === staffId || (standIn?.staffId === staffId && standIn.until >= today);
}
