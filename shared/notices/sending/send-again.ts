import { dayInNorway, instant } from '../../domain/calendar/day.ts';
import type { IpCase } from '../../domain/case.ts';
import type { Transition } from '../../domain/change.ts';
import { languageOf } from '../../domain/parties/told.ts';
import type { Municipality } from '../../domain/settings/municipality.ts';
import type { Notice, NoticeState, PlannedNotice } from '../../domain/telling/notice.ts';
import { stillCalledFor } from '../../domain/telling/still-called-for.ts';
import { isSameMessage, nextOccurrence } from '../../domain/telling/told-again.ts';
import { withWakeAt } from '../../domain/wake.ts';
import { channelsTo } from './channel.ts';
import { planOf } from './way-on.ts';

/**
 * `not-failed`: it arrived, is on its way, or was a mail to staff; `told-already`: the same message went another way, or
 * again; `no-longer-so`: the case has changed since; `no-channel`: there is nowhere to send it.
 */
export type AgainRefusal = 'not-failed' | 'told-already' | 'no-longer-so' | 'no-channel';

const cameToNothing: readonly NoticeState[] = ['failed', 'bounced', 'suppressed', 'expired', 'handed-to-person'];

type Circumstances = {
  readonly ipCase: IpCase;
  /** All of the case. */
  readonly notices: readonly Notice[];
  readonly municipality: Municipality;
};

/** What stands in the way of sending this message once more. */
export function obstacleToAgain(
  notice: Notice,
  { ipCase, notices, municipality }: Circumstances,
): AgainRefusal | undefined {
  if (notice.to.who === 'staff' || !cameToNothing.includes(notice.state)) return 'not-failed';
  const others = notices.filter((each) => isSameMessage(each, notice));
  if (others.some(({ state }) => !cameToNothing.includes(state) && state !== 'superseded')) return 'told-already';
  if (notice.state === 'expired' || !stillCalledFor(notice, ipCase)) return 'no-longer-so';
  return channelsTo(notice.to, ipCase, municipality).length > 0 ? undefined : 'no-channel';
}

export type AgainAct = {
  readonly notice: Notice;
  readonly notices: readonly Notice[];
  readonly staffId: string;
  readonly now: Date;
};

/** A message that did not arrive is planned anew, under a name of its own, in the language its reader has now. */
export function sendAgain(
  before: IpCase,
  { notice, notices, staffId, now }: AgainAct,
  municipality: Municipality,
): Transition<AgainRefusal> {
  const reason = obstacleToAgain(notice, { ipCase: before, notices, municipality });
  if (reason) return { ok: false, reason };
  const sameBefore = notices.filter((each) => isSameMessage(each, notice));
  return {
    ok: true,
    change: {
      before,
      after: withWakeAt({ ...before, version: before.version + 1 }, municipality),
      events: [{ type: 'told-again', notice: notice.kind, at: instant(now), by: { who: 'staff', staffId } }],
      notices: [{ ...planned(notice, before, now), occurrence: nextOccurrence(sameBefore) }],
      tasks: [],
    },
  };
}

/** A legal date that has passed hurries nobody any more. */
function planned(notice: Notice, ipCase: IpCase, now: Date): PlannedNotice {
  const { legalDate, ...plan } = planOf(notice);
  const isAhead = legalDate !== undefined && legalDate >= dayInNorway(now);
  return { ...plan, language: languageOf(notice.to, ipCase), ...(isAhead && { legalDate }) };
}
