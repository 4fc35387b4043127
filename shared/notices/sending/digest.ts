import { hash } from 'node:crypto';
import { dayInNorway, type Instant, instant } from '../../domain/calendar/day.ts';
import { digestNamed } from '../../domain/telling/digest.ts';
import type { Notice, PlannedNotice } from '../../domain/telling/notice.ts';
import type { Gathered } from '../../ports/cases.ts';
import { noticeId } from './notice-id.ts';

const minuteMs = 60_000;

/**
 * It leaves a minute after its moment, or after its first line was written: what fails in the run that finds all of the
 * morning's steps is tried once more before it goes. On the whole minute, so that it is the next run's.
 */
function leavesAt(gathered: Instant): Instant {
  return instant(new Date((Math.floor(Date.parse(gathered) / minuteMs) + 1) * minuteMs));
}

/** The digests that these notices go in, each with the lines it gets. */
export function digestsOf(notices: readonly Notice[], at: Instant): readonly Gathered[] {
  const parts = new Map<string, Gathered>();
  for (const notice of notices) {
    const digest = digestFor(notice, at);
    if (!digest) continue;
    const lines = parts.get(digest.id)?.lines ?? [];
    parts.set(digest.id, { digest, lines: [...lines, notice.id] });
  }
  return [...parts.values()];
}

/** The digest as it comes to be with its first line: one for each municipality, member of staff and day. */
function digestFor({ municipality, to, language, state, digestAt }: Notice, at: Instant): Notice | undefined {
  if (state !== 'in-digest' || !digestAt || to.who !== 'staff') return undefined;
  const on = dayInNorway(new Date(digestAt));
  const key = { municipality, reference: digestNamed(on, readerOf(to.staffId)) };
  const planned: PlannedNotice = { kind: 'digest', occurrence: on, to, language, urgency: 'at-once' };
  return {
    ...planned,
    ...key,
    id: noticeId(key, planned, 'email'),
    channel: 'email',
    state: 'waiting',
    attempts: 0,
    createdAt: at,
    dueAt: leavesAt(digestAt > at ? digestAt : at),
  };
}

/** So many characters tell all of a municipality's staff apart. */
const readerLength = 22;

function readerOf(staffId: string): string {
  return hash('sha256', staffId, 'base64url').slice(0, readerLength);
}

/** Whether a digest waits for its first attempt: any other has gone, is about to go, or may have gone. */
export function takesLines({ state, steps = [] }: Pick<Notice, 'state' | 'steps'>): boolean {
  return state === 'waiting' && steps.length === 0;
}
