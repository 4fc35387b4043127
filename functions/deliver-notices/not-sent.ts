import type { Instant } from '../../shared/domain/calendar/day.ts';
import type { Notice, NoticeState } from '../../shared/domain/telling/notice.ts';
import { isPastWorth } from '../../shared/domain/telling/worth-until.ts';
import { comesTooLate, firstMoment } from '../../shared/notices/sending/address-notices.ts';
import { moved, postponed } from '../../shared/notices/sending/moved.ts';
import { ringOrWrite } from '../../shared/notices/sending/ring-or-write.ts';
import type { NoticeStore } from '../../shared/ports/notices.ts';
import type { NoAddress } from './address-of.ts';
import { type Loaded, type WayOn, wayOn } from './way-on.ts';

export type NotSent = 'waiting' | 'no-address' | 'failed' | 'expired' | 'not-pending';

type Notices = Pick<NoticeStore, 'finish' | 'findNotice'>;

/**
 * Waits for the window. Where that would be too late it goes on by e-mail at once. Without an address for that, what the
 * law names the day of still comes as SMS; what is of no use by then a person tells while there is time.
 */
export async function outsideWindow(loaded: Loaded, at: Instant, notices: Notices): Promise<NotSent> {
  const { notice } = loaded;
  const opens = firstMoment(notice.channel, notice, at);
  if (comesTooLate(notice.channel, notice, at)) {
    const follow = await wayOn(loaded, at, notices);
    const end = ended(notice, { at, detail: 'window-missed', follow }, notices);
    if (follow.instead) return end('failed', 'failed');
    if (isPastWorth(notice, opens)) return end('expired', 'expired');
  }
  const written = await notices.finish(notice, postponed(notice, opens), {});
  return written === 'written' ? 'waiting' : 'not-pending';
}

/** No channel is fast enough: somebody is asked to make up for it. */
export function pastWorth({ notice }: Loaded, at: Instant, notices: Notices): Promise<NotSent> {
  const follow = { task: ringOrWrite(notice, at) };
  return ended(notice, { at, detail: 'too-late', follow }, notices)('expired', 'expired');
}

/** An address that may not be used is another thing than none. */
export async function withoutAddress(
  loaded: Loaded,
  { without, at }: NoAddress & { readonly at: Instant },
  notices: Notices,
): Promise<NotSent> {
  const follow = await wayOn(loaded, at, notices);
  const end = ended(loaded.notice, { at, detail: without, follow }, notices);
  if (without === 'address-lost' || without === 'not-asked-for') return end('suppressed', 'no-address');
  return end(follow.instead ? 'failed' : 'handed-to-person', 'no-address');
}

/** Its text cannot be made, now or later: a fault of ours, for which nobody is to wait. */
export async function notRendered(loaded: Loaded, at: Instant, notices: Notices): Promise<NotSent> {
  const follow = await wayOn(loaded, at, notices);
  return ended(loaded.notice, { at, detail: 'rendering-failure', follow }, notices)('failed', 'failed');
}

type End = { readonly at: Instant; readonly detail: string; readonly follow: WayOn };

function ended(notice: Notice, { at, detail, follow }: End, notices: Notices) {
  return async <Delivery extends NotSent>(
    state: NoticeState,
    delivery: Delivery,
  ): Promise<Delivery | 'not-pending'> => {
    const written = await notices.finish(notice, moved(notice, state, { at, detail }), follow);
    return written === 'written' ? delivery : 'not-pending';
  };
}
