import { addDays, dayInNorway, type Instant, momentInNorway } from '../calendar/day.ts';
import type { IpCase } from '../case.ts';
import type { Notice, PlannedNotice } from '../telling/notice.ts';

/**
 * How somebody can be told of a draft, as a case says it of itself: which addresses stand sealed beside it, and none of
 * them. `to`: whoever fills it in, or the person it was handed over to.
 */
export type DraftReach = Pick<IpCase, 'channel' | 'reach' | 'language' | 'restricted'> & {
  readonly to: 'person' | 'applicant';
};

/** As rules of cases about channels read it: who fills in is told as they wish, and so is the person it went to. */
export function asOfCase({ to, channel, reach, restricted }: DraftReach) {
  const role: IpCase['role'] = to === 'person' ? 'self' : 'other';
  return { role, channel, reach, restricted };
}

/** `handed-over`: the one it is about is to look it over and send it; it can be neither filled in nor sent until then. */
export type DraftState = 'draft' | 'handed-over' | 'submitted';

/** What of a draft is no secret: all that a function without its key gets to read. */
export type DraftHead = {
  readonly municipality: string;
  readonly reference: string;
  readonly state: DraftState;
  /** Grows with every save; a save names the one it read. */
  readonly revision: number;
  /** After this moment it does not exist, whether or not the table has removed it yet. */
  readonly expiresAt: Instant;
  /** Absent until a way to reach somebody has been typed. */
  readonly told?: DraftReach;
  /** When the sweep is to remind of it; absent when that is done, or nobody can be reached. */
  readonly dueAt?: Instant;
};

const remindedDaysBefore = 3;
const morning = 8;

/** 08:00 in Norway three days before the day it is deleted; nothing when nobody can be told by message. */
export function reminderMoment({ told, expiresAt }: Pick<DraftHead, 'told' | 'expiresAt'>): Instant | undefined {
  if (!told || told.channel === 'letter' || told.channel === 'phone') return undefined;
  if (told.reach[told.to].length === 0) return undefined;
  return momentInNorway(addDays(dayOfExpiry(expiresAt), -remindedDaysBefore), morning);
}

/** The reminder that time calls for; none of a draft that is past its time, sent or handed over. */
export function reminderOf({ state, told, expiresAt }: DraftHead, at: Instant): PlannedNotice | undefined {
  if (state !== 'draft' || !told || expiresAt <= at) return undefined;
  const date = dayOfExpiry(expiresAt);
  return {
    kind: 'draft-expiring',
    occurrence: `expires:${date}`,
    to: { who: told.to },
    language: told.language,
    date,
    urgency: 'in-window',
  };
}

/** What brings the code to the person; `draft` is as it was handed over. */
export function handOverNotice(draft: Pick<DraftHead, 'told' | 'revision'>): PlannedNotice | undefined {
  const { told } = draft;
  if (!told) return undefined;
  return {
    kind: 'draft-handed-over',
    occurrence: handOverOccurrence(draft),
    to: { who: told.to },
    language: told.language,
    urgency: 'in-window',
  };
}

/** Names one handing over: taken back and handed over again, it is another. */
export function handOverOccurrence({ revision }: Pick<DraftHead, 'revision'>): string {
  return `handed-over:${revision}`;
}

/** Whether what the notice says of this draft is still so; only its latest saving counts. */
export function stillSaidOf(
  draft: DraftHead | undefined,
  notice: Pick<Notice, 'kind' | 'date' | 'occurrence'>,
  at: Instant,
): draft is DraftHead {
  if (!draft || draft.expiresAt <= at) return false;
  if (notice.kind === 'draft-expiring') return draft.state === 'draft' && notice.date === dayOfExpiry(draft.expiresAt);
  return draft.state === 'handed-over' && notice.occurrence === handOverOccurrence(draft);
}

function dayOfExpiry(expiresAt: Instant) {
  return dayInNorway(new Date(expiresAt));
}
