import type { Instant } from '../domain/day.ts';
import { asOfCase, type DraftHead } from '../domain/draft.ts';
import type { Municipality } from '../domain/municipality.ts';
import type { Notice, PlannedNotice } from '../domain/notice.ts';
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
