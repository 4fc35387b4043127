import type { Instant } from '../../shared/domain/calendar/day.ts';
import { asItStands } from '../../shared/domain/telling/several-reminders.ts';
import { stillCalledFor } from '../../shared/domain/telling/still-called-for.ts';
import { moved } from '../../shared/notices/sending/moved.ts';
import { ringOrWrite } from '../../shared/notices/sending/ring-or-write.ts';
import { whenDue } from '../../shared/notices/sending/sweeping.ts';
import type { DueStore } from '../../shared/ports/due.ts';
import type { NoticeRef } from '../../shared/ports/sending.ts';
import { type Tally, tallyNotice } from './tally.ts';

export type SweptNotice = 'moved' | 'not-due' | 'stale';

/** Moves one notice on: to be sent, uncertain, or a person's task. Whoever moved it meanwhile wins. */
export async function sweepNotice(
  { key, noticeId }: NoticeRef,
  at: Instant,
  { due, tally }: { readonly due: DueStore; readonly tally: Tally },
): Promise<SweptNotice> {
  const notice = await due.findNotice(key, noticeId);
  const next = notice && whenDue(notice, at);
  if (!next) return 'not-due';
  tallyNotice(tally, notice, at);
  const ipCase = next.task && (await due.findCase(notice));
  if (!ipCase) return due.moveNotice(notice, next.after, next.task);
  // Nobody needs to ring about what is no longer so.
  if (!stillCalledFor(notice, ipCase)) return due.moveNotice(notice, moved(notice, 'superseded', { at }));
  return due.moveNotice(notice, next.after, ringOrWrite(asItStands(notice, ipCase, at), at));
}
