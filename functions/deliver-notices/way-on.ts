import type { Instant } from '../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../shared/domain/case.ts';
import type { Municipality } from '../../shared/domain/settings/municipality.ts';
import type { Notice, Task } from '../../shared/domain/telling/notice.ts';
import { ringOrWrite } from '../../shared/notices/sending/ring-or-write.ts';
import { onOtherChannel } from '../../shared/notices/sending/way-on.ts';
import type { NoticeStore } from '../../shared/ports/notices.ts';

/** A notice with what it was read beside. */
export type Loaded = { readonly notice: Notice; readonly ipCase: IpCase; readonly municipality: Municipality };

export type WayOn = { readonly task?: Task; readonly instead?: Notice };

/** The other channel, unless that was tried too: then somebody has to ring or write. */
export async function wayOn(
  { notice, ...circumstances }: Loaded,
  at: Instant,
  notices: Pick<NoticeStore, 'findNotice'>,
): Promise<WayOn> {
  const instead = onOtherChannel(notice, { ...circumstances, at });
  if (instead && !(await notices.findNotice(notice, instead.id))) return { instead };
  return { task: ringOrWrite(notice, at) };
}
