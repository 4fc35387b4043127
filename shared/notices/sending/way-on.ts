import type { Instant } from '../../domain/calendar/day.ts';
import type { IpCase } from '../../domain/case.ts';
import type { Municipality } from '../../domain/settings/municipality.ts';
import type { Notice, PlannedNotice } from '../../domain/telling/notice.ts';
import { noticeOn } from './address-notices.ts';
import { channelsTo } from './channel.ts';

type Circumstances = {
  readonly ipCase: Pick<IpCase, 'role' | 'channel' | 'reach' | 'restricted' | 'seats'>;
  readonly municipality: Pick<Municipality, 'smsEnabled'>;
  readonly at: Instant;
};

/**
 * The same message on the other channel, as a notice with a name of its own; nothing when there is no other.
 * Whether that one was tried before, the store knows: then a person has to ring or write.
 */
export function onOtherChannel(notice: Notice, { ipCase, municipality, at }: Circumstances): Notice | undefined {
  const other = channelsTo(notice.to, ipCase, municipality).find((channel) => channel !== notice.channel);
  return other && noticeOn(other, planOf(notice), { key: notice, at });
}

/** The message without what became of it. */
export function planOf(notice: Notice): PlannedNotice {
  const { id, municipality, reference, channel, state, attempts, dueAt, ...rest } = notice;
  const { createdAt, sendableSince, sentAt, deliveredAt, detail, steps, ...planned } = rest;
  return planned;
}
