import { instant } from '../../shared/domain/calendar/day.ts';
import { meetingNumberOf } from '../../shared/domain/planning/plan-meeting.ts';
import { isBlocked } from '../../shared/domain/reporting/dismiss-report.ts';
import { isOfDraft, type Notice } from '../../shared/domain/telling/notice.ts';
import { asItStands } from '../../shared/domain/telling/several-reminders.ts';
import { stillCalledFor } from '../../shared/domain/telling/still-called-for.ts';
import { isPastWorth } from '../../shared/domain/telling/worth-until.ts';
import { firstMoment } from '../../shared/notices/sending/address-notices.ts';
import { hasLinesToTell, moved } from '../../shared/notices/sending/moved.ts';
import { afterSend, sending } from '../../shared/notices/sending/sending.ts';
import { staysTrue } from '../../shared/notices/sending/standing.ts';
import type { NoticeStore } from '../../shared/ports/notices.ts';
import type { NoticeRef, SendResult } from '../../shared/ports/sending.ts';
import { addressOf } from './address-of.ts';
import { deliverDigest } from './deliver-digest.ts';
import { deliverOfDraft } from './deliver-of-draft.ts';
import type { Delivery, Deps } from './delivery.ts';
import { handedOver, rendered } from './hand-over.ts';
import { notRendered, outsideWindow, pastWorth, withoutAddress } from './not-sent.ts';
import { settleDigest } from './settle-digest.ts';
import { type Loaded, type WayOn, wayOn } from './way-on.ts';
import { holdBack, isSaidByLater } from './while-paused.ts';

const readings = 3;
const noWayNeeded: WayOn = {};

/** Sends one pending notice, once: whoever comes second finds it claimed. Tells a digest's lines what became of it. Throws when it is to be tried again soon. */
export async function deliverNotice(ref: NoticeRef, deps: Deps): Promise<Delivery> {
  for (let reading = 0; reading < readings; reading += 1) {
    const notice = await deps.notices.findNotice(ref.key, ref.noticeId);
    if (notice && hasLinesToTell(notice)) return settleDigest(notice, deps);
    if (notice?.state !== 'pending') return 'not-pending';
    const delivery = await deliveryOf(notice, deps);
    if (delivery === 'case-changed') continue;
    countDelivery(delivery, notice, deps);
    return delivery;
  }
  throw new Error('the case kept changing while its notice was being claimed');
}

function deliveryOf(notice: Notice, deps: Deps): Promise<Delivery | 'case-changed'> {
  if (notice.kind === 'digest') return deliverDigest(notice, deps);
  return isOfDraft(notice.kind) ? deliverOfDraft(notice, deps) : deliverOfCase(notice, deps);
}

function countDelivery(delivery: Delivery, { kind }: Notice, { counts }: Deps): void {
  if (delivery === 'sent') counts.count('NoticesSent', 1, kind);
  if (delivery === 'failed' || delivery === 'no-address' || delivery === 'expired')
    counts.count('NoticesFailed', 1, kind);
  if (delivery === 'superseded') counts.count('NoticesSuperseded', 1, kind);
}

async function deliverOfCase(notice: Notice, deps: Deps): Promise<Delivery | 'case-changed'> {
  return deliver(await load(notice, deps), deps);
}

async function load(notice: Notice, { notices, settings, now }: Deps): Promise<Loaded> {
  const [ipCase, municipality] = await Promise.all([
    notices.findCase(notice),
    settings.municipality(notice.municipality),
  ]);
  if (!ipCase || !municipality) throw new Error('a notice without its case or its municipality');
  return { notice: asItStands(notice, ipCase, instant(now())), ipCase, municipality };
}

async function deliver(loaded: Loaded, deps: Deps): Promise<Delivery | 'case-changed'> {
  const { notice, ipCase, municipality } = loaded;
  const at = instant(deps.now());
  if (!stillCalledFor(notice, ipCase)) return settle(notice, moved(notice, 'superseded', { at }), 'superseded', deps);
  if (municipality.noticesPaused) {
    await holdBack(notice, at, deps.notices);
    return 'paused';
  }
  if (isSaidByLater(loaded)) return settle(notice, moved(notice, 'superseded', { at }), 'superseded', deps);
  if (isPastWorth(notice, at)) return pastWorth(loaded, at, deps.notices);
  if (firstMoment(notice.channel, notice, at) > at) return outsideWindow(loaded, at, deps.notices);

  const address = await addressOf(loaded, deps.notices);
  if ('without' in address) return withoutAddress(loaded, { ...address, at }, deps.notices);
  const { siteOrigin, neutralSender } = deps;
  const { restricted } = ipCase;
  const meeting = await meetingOf(notice, deps.notices);
  const { to, code } = address;
  const about = {
    to,
    ...(code && { code }),
    notice,
    municipality,
    restricted,
    isBlocked: isBlocked(ipCase),
    siteOrigin,
    neutralSender,
  };
  const addressed = { ...about, ...(meeting && { meeting }) };
  const send = rendered(addressed, deps);
  if (!send) return notRendered(loaded, at, deps.notices);

  const attempt = sending(notice, at, address.toHash);
  const claim = await deps.notices.claim(notice, attempt, staysTrue(notice.kind) ? undefined : ipCase);
  if (claim !== 'claimed') return claim;
  return record({ ...loaded, notice: attempt }, await handedOver(send, attempt, deps.log), deps);
}

async function record(loaded: Loaded, result: SendResult, deps: Deps): Promise<Delivery> {
  const at = instant(deps.now());
  const next = afterSend(loaded.notice, result, at);
  if (next.outcome === 'unknown') return 'unknown';
  const follow = next.outcome === 'failed' ? await wayOn(loaded, at, deps.notices) : noWayNeeded;
  // A receipt may have been faster than this: then it has the last word and nothing is written.
  await deps.notices.finish(loaded.notice, next.after, follow);
  return next.outcome;
}

async function settle(before: Notice, after: Notice, delivery: Delivery, { notices }: Deps): Promise<Delivery> {
  const written = await notices.finish(before, after, {});
  return written === 'written' ? delivery : 'not-pending';
}

const meetingKinds: readonly Notice['kind'][] = ['meeting', 'meeting-cancelled', 'meeting-set', 'meeting-off'];

async function meetingOf({ kind, occurrence, channel, ...key }: Notice, notices: NoticeStore) {
  if (channel !== 'email' || !meetingKinds.includes(kind)) return undefined;
  return notices.meeting(key, meetingNumberOf(occurrence));
}
