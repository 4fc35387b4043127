import type { Instant } from '../../domain/calendar/day.ts';
import type { Notice, NoticeState, NoticeStep } from '../../domain/telling/notice.ts';
import { later } from './later.ts';

type More = Partial<Pick<Notice, 'dueAt' | 'detail' | 'attempts' | 'sentAt' | 'deliveredAt'>> & {
  /** When it came to this, for the ledger; absent where nothing has been tried and nothing is settled. */
  readonly at?: Instant;
  readonly toHash?: string;
};

/**
 * The notice in its next state; it waits for no moment unless one is given, but for a digest whose lines are to be told
 * what has become of it.
 */
export function moved(notice: Notice, state: NoticeState, { at, toHash, ...more }: More = {}): Notice {
  const { dueAt: _, ...rest } = notice;
  if (!at) return { ...rest, state, ...more };
  const { detail } = more;
  const step: NoticeStep = { at, state, ...(detail && { detail }), ...(toHash && { toHash }) };
  const telling = isToldTo(rest, state) ? { dueAt: later(at, redriveMinutes) } : {};
  return { ...rest, state, ...telling, ...more, steps: [...(notice.steps ?? []), step] };
}

const toldToLines: ReadonlySet<NoticeState> = new Set(['sent', 'delivered', 'bounced', 'failed', 'handed-to-person']);

function isToldTo({ kind }: Pick<Notice, 'kind'>, state: NoticeState): boolean {
  return kind === 'digest' && toldToLines.has(state);
}

/** Whether a digest's lines do not know yet what has become of it; once they do, it waits for nothing. */
export function hasLinesToTell(notice: Pick<Notice, 'kind' | 'state' | 'dueAt'>): boolean {
  return notice.dueAt !== undefined && isToldTo(notice, notice.state);
}

/** So that the stream brings it once more. */
export function toldAgain(digest: Notice, at: Instant): Notice {
  return { ...digest, dueAt: later(at, redriveMinutes) };
}

/** The stream wakes the sender within a second; should its record be lost, the sweep wakes it after this. */
const redriveMinutes = 2;

/** To be sent now. */
export function pending(notice: Notice, at: Instant, detail?: string): Notice {
  const { sendableSince = at } = notice;
  return {
    ...moved(notice, 'pending', { dueAt: later(at, redriveMinutes), ...(detail && { detail }) }),
    sendableSince,
  };
}

/** Not to be sent before a later moment that has nothing to do with how sending goes: nobody waits for it in vain. */
export function postponed(notice: Notice, until: Instant, detail?: string): Notice {
  const { sendableSince: _, ...rest } = notice;
  return waiting(rest, until, detail ? { detail } : {});
}

export function waiting(notice: Notice, until: Instant, more: Pick<More, 'attempts' | 'detail' | 'at'> = {}): Notice {
  return moved(notice, 'waiting', { dueAt: until, ...more });
}

/** When a notice that has a moment to come is to leave, by itself or in its reader's digest. */
export function plannedMoment({ state, dueAt, digestAt }: Pick<Notice, 'state' | 'dueAt' | 'digestAt'>) {
  if (state === 'waiting') return dueAt;
  return state === 'in-digest' ? digestAt : undefined;
}
