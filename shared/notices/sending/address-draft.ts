import { asOfCase, type DraftHead } from '../../domain/applying/draft.ts';
import type { Instant } from '../../domain/calendar/day.ts';
import type { Municipality } from '../../domain/settings/municipality.ts';
import type { Notice, PlannedNotice } from '../../domain/telling/notice.ts';
import { noticeOn } from './address-notices.ts';
import { channelsTo } from './channel.ts';

type Circumstances = {
  readonly draft: Pick<DraftHead, 'municipality' | 'reference' | 'told'>;
  readonly municipality: Pick<Municipality, 'smsEnabled'>;
  readonly at: Instant;
};

/** What was planned about a draft, on its channel; nothing where there is none, for nobody rings about a draft. */
export function addressDraftNotice(
  planned: PlannedNotice | undefined,
  { draft, municipality, at }: Circumstances,
): Notice | undefined {
  const { told, ...key } = draft;
  if (!planned || !told) return undefined;
  const [channel] = channelsTo(planned.to, asOfCase(told), municipality);
  return channel && noticeOn(channel, planned, { key, at });
}
