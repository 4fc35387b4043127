import type { Counts, Log } from '../../shared/log.ts';
import type { NoticeStore } from '../../shared/ports/notices.ts';
import type { ComingReads } from '../../shared/ports/queue.ts';
import type { Mailer, TextMessenger } from '../../shared/ports/sending.ts';
import type { Settings } from '../../shared/ports/settings.ts';
import type { NotSent } from './not-sent.ts';

export type Deps = {
  readonly notices: NoticeStore;
  readonly coming: ComingReads;
  readonly settings: Settings;
  readonly mailer: Mailer;
  readonly messenger: TextMessenger;
  readonly now: () => Date;
  /** `https://host`, for the staff's link to the case. */
  readonly siteOrigin: string;
  /** Mail to people with a protected address comes from here: its domain names no municipality. */
  readonly neutralSender: string;
  readonly log: Log;
  readonly counts: Counts;
};

/** `told`, of a digest: its lines know what has become of it. */
export type Delivery = NotSent | 'superseded' | 'paused' | 'sent' | 'unknown' | 'told';
