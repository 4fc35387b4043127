import type { Instant } from '../domain/calendar/day.ts';
import type { PracticeClock } from '../domain/settings/practice.ts';
import type { NoticeChannel } from '../domain/telling/notice.ts';

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
